"""IBKR's ``EventMarketContract``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class EventMarketContract(Model["Any"]):
    """IBKR's ``EventMarketContract``."""

    conid: int | Unset = UNSET
    side: str | Unset = UNSET
    expiration: str | Unset = UNSET
    strike: float | Unset = UNSET
    strike_label: str | Unset = UNSET
    expiry_label: str | Unset = UNSET
    underlying_conid: int | Unset = UNSET
    time_specifier: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "conid": ("conid", INT),
        "side": ("side", TEXT),
        "expiration": ("expiration", TEXT),
        "strike": ("strike", FLOAT),
        "strike_label": ("strike_label", TEXT),
        "expiry_label": ("expiry_label", TEXT),
        "underlying_conid": ("underlying_conid", INT),
        "time_specifier": ("time_specifier", TEXT),
    }
