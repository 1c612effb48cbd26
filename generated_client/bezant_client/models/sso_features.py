"""``features`` of IBKR's ``ssoValidateResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class SsoFeatures(Model["Any"]):
    """``features`` of IBKR's ``ssoValidateResponse``."""

    bond: bool | Unset = UNSET
    calendar: bool | Unset = UNSET
    new_mf: bool | Unset = UNSET
    option_chains: bool | Unset = UNSET
    realtime: bool | Unset = UNSET
    wlms: bool | Unset = UNSET
    env: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "bond": ("bond", BOOL),
        "calendar": ("calendar", BOOL),
        "newMf": ("new_mf", BOOL),
        "optionChains": ("option_chains", BOOL),
        "realtime": ("realtime", BOOL),
        "wlms": ("wlms", BOOL),
        "env": ("env", TEXT),
    }
