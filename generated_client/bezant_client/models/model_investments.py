"""IBKR's ``getInvestedAccountsSummary``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TEXT,
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


@define(kw_only=True, repr=False)
class ModelInvestment(OpenModel):
    """IBKR's ``ModelInvestment``."""

    account: str | None | Unset = UNSET
    account_model_nlv: str | None | Unset = UNSET
    account_other_models_nlv: str | None | Unset = UNSET
    alias: str | None | Unset = UNSET
    base_ccy_account: str | None | Unset = UNSET
    base_ccy_account_prc: str | None | Unset = UNSET
    base_ccy_account_precision: str | None | Unset = UNSET
    exrt: float | None | Unset = UNSET
    exchange_rate: float | None | Unset = UNSET
    ind_cash_nlv: str | None | Unset = UNSET
    cash_in_independent_nlv: str | None | Unset = UNSET
    ind_pos_nlv: str | None | Unset = UNSET
    positions_in_independent_nlv: str | None | Unset = UNSET
    nlv: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "account": ("account", TEXT),
            "accountModelNlv": ("account_model_nlv", TEXT),
            "accountOtherModelsNlv": ("account_other_models_nlv", TEXT),
            "alias": ("alias", TEXT),
            "baseCcyAccount": ("base_ccy_account", TEXT),
            "baseCcyAccountPrc": ("base_ccy_account_prc", TEXT),
            "baseCcyAccountPrecision": ("base_ccy_account_precision", TEXT),
            "exrt": ("exrt", FLOAT),
            "exchangeRate": ("exchange_rate", FLOAT),
            "indCashNlv": ("ind_cash_nlv", TEXT),
            "cashInIndependentNlv": ("cash_in_independent_nlv", TEXT),
            "indPosNlv": ("ind_pos_nlv", TEXT),
            "positionsInIndependentNlv": ("positions_in_independent_nlv", TEXT),
            "nlv": ("nlv", TEXT),
        }
    )


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
