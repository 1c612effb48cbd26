"""Part of ``POST /v1/api/fa/model/accounts-details 200``."""

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
class ModelAccount(OpenModel):
    """IBKR's ``ModelAccount``."""

    account: str | None | Unset = UNSET
    acct_imbalance: str | None | Unset = UNSET
    account_imbalance: str | None | Unset = UNSET
    alias: str | None | Unset = UNSET
    base_ccy_account: str | None | Unset = UNSET
    cost_basis: str | None | Unset = UNSET
    exrt: float | None | Unset = UNSET
    exchange_rate: float | None | Unset = UNSET
    ind_cash: str | None | Unset = UNSET
    cash_in_independent: str | None | Unset = UNSET
    nlv: str | None | Unset = UNSET
    num_instr_outside_range: int | None | Unset = UNSET
    num_instruments_outside_range: int | None | Unset = UNSET
    unreal_pn_l: str | None | Unset = UNSET
    unrealized_pn_l: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "account": ("account", TEXT),
            "acctImbalance": ("acct_imbalance", TEXT),
            "accountImbalance": ("account_imbalance", TEXT),
            "alias": ("alias", TEXT),
            "baseCcyAccount": ("base_ccy_account", TEXT),
            "costBasis": ("cost_basis", TEXT),
            "exrt": ("exrt", FLOAT),
            "exchangeRate": ("exchange_rate", FLOAT),
            "indCash": ("ind_cash", TEXT),
            "cashInIndependent": ("cash_in_independent", TEXT),
            "nlv": ("nlv", TEXT),
            "numInstrOutsideRange": ("num_instr_outside_range", INT),
            "numInstrumentsOutsideRange": ("num_instruments_outside_range", INT),
            "unrealPnL": ("unreal_pn_l", TEXT),
            "unrealizedPnL": ("unrealized_pn_l", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class ModelAccounts(OpenModel):
    """Part of ``POST /v1/api/fa/model/accounts-details 200``."""

    account_info_list: list[ModelAccount] | None | Unset = UNSET
    base_ccy_master: str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    req_id: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountInfoList": ("account_info_list", ListOf(Object("ModelAccount"))),
            "baseCcyMaster": ("base_ccy_master", TEXT),
            "model": ("model", TEXT),
            "reqID": ("req_id", INT),
        }
    )
