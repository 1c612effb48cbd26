"""IBKR's ``TaxFormRequest``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class TaxFormRequest(OpenModel):
    """IBKR's ``TaxFormRequest``."""

    account_id: str
    format_: str
    type_: str
    year: int
    gzip: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "format": ("format_", TEXT),
        "type": ("type_", TEXT),
        "year": ("year", INT),
        "gzip": ("gzip", BOOL),
    }
