"""IBKR's ``getInvestedAccountsSummary``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .model_investment import ModelInvestment
    from .model_investments_subscription_status import ModelInvestmentsSubscriptionStatus


@define(kw_only=True, repr=False)
class ModelInvestments(OpenModel):
    """IBKR's ``getInvestedAccountsSummary``."""

    account_list: list[ModelInvestment] | None | Unset = UNSET
    base_ccy_master: str | None | Unset = UNSET
    base_ccy_master_prc: str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    req_id: int | None | Unset = UNSET
    subscription_status: ModelInvestmentsSubscriptionStatus | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountList": ("account_list", ListOf(Object("ModelInvestment"))),
        "baseCcyMaster": ("base_ccy_master", TEXT),
        "baseCcyMasterPrc": ("base_ccy_master_prc", TEXT),
        "model": ("model", TEXT),
        "reqID": ("req_id", INT),
        "subscriptionStatus": ("subscription_status", Enumerated("ModelInvestmentsSubscriptionStatus")),
    }
