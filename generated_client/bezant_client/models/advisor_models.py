"""IBKR's ``modelListResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    UNSET,
    ListOf,
    Object,
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


@define(kw_only=True, repr=False)
class AdvisorModels(OpenModel):
    """IBKR's ``modelListResponse``."""

    base_ccy: str | None | Unset = UNSET
    master_account: str | None | Unset = UNSET
    models: list[AdvisorModel] | None | Unset = UNSET
    req_id: int | None | Unset = UNSET
    subscription_status: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "baseCcy": ("base_ccy", TEXT),
            "masterAccount": ("master_account", TEXT),
            "models": ("models", ListOf(Object("AdvisorModel"))),
            "reqID": ("req_id", INT),
            "subscriptionStatus": ("subscription_status", INT),
        }
    )
