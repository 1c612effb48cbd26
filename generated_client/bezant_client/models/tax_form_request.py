"""IBKR's ``TaxFormRequest``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class TaxFormRequest(Model["Any"]):
    """IBKR's ``TaxFormRequest``."""

    account_id: str
    format_: str
    type_: str
    year: int
    gzip: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "format": ("format_", TEXT),
        "type": ("type_", TEXT),
        "year": ("year", INT),
        "gzip": ("gzip", BOOL),
    }
