"""Operations of the group ``tax_vouchers``; each is a module that loads when it is first used.

create_tax_vouchers: Asks for vouchers of the tax withheld from dividends; costs a fee.
download_tax_voucher: One voucher as a PDF file.
get_tax_voucher: How far one request for a voucher is, with its amounts.
list_tax_voucher_countries: Countries for which vouchers can be asked, with the fee.
list_tax_voucher_dividends: Dividends of one account, year and country, each with its voucher if there is one.
list_tax_voucher_years: Tax years for which vouchers can be asked.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_tax_vouchers as create_tax_vouchers
    from . import download_tax_voucher as download_tax_voucher
    from . import get_tax_voucher as get_tax_voucher
    from . import list_tax_voucher_countries as list_tax_voucher_countries
    from . import list_tax_voucher_dividends as list_tax_voucher_dividends
    from . import list_tax_voucher_years as list_tax_voucher_years

_OPERATIONS = (
    "create_tax_vouchers",
    "download_tax_voucher",
    "get_tax_voucher",
    "list_tax_voucher_countries",
    "list_tax_voucher_dividends",
    "list_tax_voucher_years",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
