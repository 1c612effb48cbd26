"""IBKR's ``getInvestedAccountsSummary``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenIntEnum,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ModelInvestment


class ModelInvestmentsSubscriptionStatus(OpenIntEnum):
    """``subscriptionStatus`` of IBKR's ``getInvestedAccountsSummary``."""

    VALUE_0 = 0
    VALUE_1 = 1


@define(kw_only=True, repr=False)
class ModelInvestments(OpenModel):
    """IBKR's ``getInvestedAccountsSummary``."""

    account_list: list[ModelInvestment] | None | Unset = UNSET
    base_ccy_master: str | None | Unset = UNSET
    base_ccy_master_prc: str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    req_id: int | None | Unset = UNSET
    subscription_status: ModelInvestmentsSubscriptionStatus | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountList": ("account_list", ListOf(Object("ModelInvestment"))),
            "baseCcyMaster": ("base_ccy_master", TEXT),
            "baseCcyMasterPrc": ("base_ccy_master_prc", TEXT),
            "model": ("model", TEXT),
            "reqID": ("req_id", INT),
            "subscriptionStatus": ("subscription_status", Enumerated("ModelInvestmentsSubscriptionStatus")),
        }
    )
