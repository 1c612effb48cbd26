"""IBKR's ``AdvisorModel``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    UNSET,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class AdvisorModel(OpenModel):
    """IBKR's ``AdvisorModel``."""

    bootstrapped: bool | None | Unset = UNSET
    ci: bool | None | Unset = UNSET
    custom_index: bool | None | Unset = UNSET
    desc: str | None | Unset = UNSET
    is_static: bool | None | Unset = UNSET
    mismatch: bool | None | Unset = UNSET
    model: str | None | Unset = UNSET
    nlv: str | float | None | Unset = UNSET
    num_accounts: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "bootstrapped": ("bootstrapped", BOOL),
            "ci": ("ci", BOOL),
            "customIndex": ("custom_index", BOOL),
            "desc": ("desc", TEXT),
            "isStatic": ("is_static", BOOL),
            "mismatch": ("mismatch", BOOL),
            "model": ("model", TEXT),
            "nlv": ("nlv", OneOf(TEXT, FLOAT)),
            "numAccounts": ("num_accounts", INT),
        }
    )
