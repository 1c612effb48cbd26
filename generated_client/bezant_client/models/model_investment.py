"""IBKR's ``ModelInvestment``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, OpenModel, Unset, Wire, define


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
