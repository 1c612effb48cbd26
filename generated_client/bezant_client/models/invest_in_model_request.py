"""Part of ``POST /v1/api/fa/model/invest-divest body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .model_investment_order import ModelInvestmentOrder


@define(kw_only=True, repr=False)
class InvestInModelRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/invest-divest body``."""

    account_list: list[ModelInvestmentOrder] | Unset = UNSET
    model: str | Unset = UNSET
    req_id: int | Unset = UNSET
    subscription_key: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountList": ("account_list", ListOf(Object("ModelInvestmentOrder"))),
        "model": ("model", TEXT),
        "reqID": ("req_id", INT),
        "subscriptionKey": ("subscription_key", TEXT),
    }
