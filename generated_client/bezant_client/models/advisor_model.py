"""IBKR's ``AdvisorModel``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    OneOf,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class AdvisorModel(Model["Any"]):
    """IBKR's ``AdvisorModel``."""

    bootstrapped: bool | Unset = UNSET
    ci: bool | Unset = UNSET
    custom_index: bool | Unset = UNSET
    desc: str | Unset = UNSET
    is_static: bool | Unset = UNSET
    mismatch: bool | Unset = UNSET
    model: str | Unset = UNSET
    nlv: str | float | Unset = UNSET
    num_accounts: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "bootstrapped": ("bootstrapped", BOOL),
        "ci": ("ci", BOOL),
        "customIndex": ("custom_index", BOOL),
        "desc": ("desc", TEXT),
        "isStatic": ("is_static", BOOL),
        "mismatch": ("mismatch", BOOL),
        "model": ("model", TEXT),
        "nlv": (
            "nlv",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "numAccounts": ("num_accounts", INT),
    }
