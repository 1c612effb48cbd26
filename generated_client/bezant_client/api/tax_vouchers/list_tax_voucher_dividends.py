"""Dividends of one account, year and country, each with its voucher if there is one.

``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

Args:
    country_code: Country in two letters.
    cust_acct_id: Account, for example U1234567.
    year: Tax year, four digits.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import ListOf, Object
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import ServiceError, TaxVoucherDividend

_OPERATION = "GET /gw/api/v1/tax-vouchers/dividends"

_PROMISES = (
    Promise(200, 200, ListOf(Object("TaxVoucherDividend"))),
    Promise(400, 400, Object("ServiceError")),
    Promise(401, 401, Object("ServiceError")),
    Promise(500, 500, Object("ServiceError")),
)

_ERRORS = ()


def _get_kwargs(*, cust_acct_id: str, year: str, country_code: str) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/gw/api/v1/tax-vouchers/dividends",
        "params": arguments.query({"custAcctId": cust_acct_id, "year": year, "countryCode": country_code}),
    }


def sync_detailed(
    *, client: BaseClient, cust_acct_id: str, year: str, country_code: str
) -> Response[list[TaxVoucherDividend] | ServiceError]:
    """Dividends of one account, year and country, each with its voucher if there is one.

    ``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

    Args:
        country_code: Country in two letters.
        cust_acct_id: Account, for example U1234567.
        year: Tax year, four digits.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(cust_acct_id=cust_acct_id, year=year, country_code=country_code)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, cust_acct_id: str, year: str, country_code: str
) -> list[TaxVoucherDividend] | ServiceError:
    """Dividends of one account, year and country, each with its voucher if there is one.

    ``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

    Args:
        country_code: Country in two letters.
        cust_acct_id: Account, for example U1234567.
        year: Tax year, four digits.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, cust_acct_id=cust_acct_id, year=year, country_code=country_code).parsed


async def asyncio_detailed(
    *, client: BaseClient, cust_acct_id: str, year: str, country_code: str
) -> Response[list[TaxVoucherDividend] | ServiceError]:
    """Dividends of one account, year and country, each with its voucher if there is one.

    ``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

    Args:
        country_code: Country in two letters.
        cust_acct_id: Account, for example U1234567.
        year: Tax year, four digits.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(cust_acct_id=cust_acct_id, year=year, country_code=country_code)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, cust_acct_id: str, year: str, country_code: str
) -> list[TaxVoucherDividend] | ServiceError:
    """Dividends of one account, year and country, each with its voucher if there is one.

    ``GET /gw/api/v1/tax-vouchers/dividends``, access account-management.

    Args:
        country_code: Country in two letters.
        cust_acct_id: Account, for example U1234567.
        year: Tax year, four digits.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(client=client, cust_acct_id=cust_acct_id, year=year, country_code=country_code)
    ).parsed
