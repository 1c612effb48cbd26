"""Part of ``POST /v1/api/fa/model/invest-divest body``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class ModelInvestmentOrder(OpenModel):
    """IBKR's ``ModelInvestmentOrder``."""

    account: str
    amt_to_invest: float

    WIRE = Wire({"account": ("account", TEXT), "amtToInvest": ("amt_to_invest", FLOAT)})


@define(kw_only=True, repr=False)
class InvestInModelRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/invest-divest body``."""

    account_list: list[ModelInvestmentOrder] | Unset = UNSET
    model: str | Unset = UNSET
    req_id: int | Unset = UNSET
    subscription_key: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountList": ("account_list", ListOf(Object("ModelInvestmentOrder"))),
            "model": ("model", TEXT),
            "reqID": ("req_id", INT),
            "subscriptionKey": ("subscription_key", TEXT),
        }
    )
