"""IBKR's ``modelListResponse``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AdvisorModel


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
