"""IBKR's ``modelPositionResponse``."""

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
class ModelCash(OpenModel):
    """IBKR's ``ModelCash``."""

    actl: str | None | Unset = UNSET
    actual: str | float | None | Unset = UNSET
    ccy: str | None | Unset = UNSET
    exrt: str | None | Unset = UNSET
    exchange_rate: str | float | None | Unset = UNSET
    instr_imbalance: str | None | Unset = UNSET
    instrument_imbalance: str | float | None | Unset = UNSET
    mv: str | float | None | Unset = UNSET
    trgt: str | None | Unset = UNSET
    target: str | float | None | Unset = UNSET

    WIRE = Wire(
        {
            "actl": ("actl", TEXT),
            "actual": ("actual", OneOf(TEXT, FLOAT)),
            "ccy": ("ccy", TEXT),
            "exrt": ("exrt", TEXT),
            "exchangeRate": ("exchange_rate", OneOf(TEXT, FLOAT)),
            "instrImbalance": ("instr_imbalance", TEXT),
            "instrumentImbalance": ("instrument_imbalance", OneOf(TEXT, FLOAT)),
            "mv": ("mv", OneOf(TEXT, FLOAT)),
            "trgt": ("trgt", TEXT),
            "target": ("target", OneOf(TEXT, FLOAT)),
        }
    )


@define(kw_only=True, repr=False)
class ModelPosition(OpenModel):
    """IBKR's ``ModelPosition``."""

    actl: str | None | Unset = UNSET
    actual: str | float | None | Unset = UNSET
    actl_range_max: str | None | Unset = UNSET
    actual_range_max: str | float | None | Unset = UNSET
    actl_range_min: str | None | Unset = UNSET
    actual_range_min: str | float | None | Unset = UNSET
    ccy: str | None | Unset = UNSET
    cid: int | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    dlv: str | float | None | Unset = UNSET
    exrt: str | None | Unset = UNSET
    exchange_rate: str | float | None | Unset = UNSET
    flg: int | None | Unset = UNSET
    flags: int | None | Unset = UNSET
    instr_imbalance: str | None | Unset = UNSET
    instrument_imbalance: str | float | None | Unset = UNSET
    instrument: str | None | Unset = UNSET
    mismatch_type: int | None | Unset = UNSET
    mv: str | float | None | Unset = UNSET
    position: str | float | None | Unset = UNSET
    trgt: str | None | Unset = UNSET
    target: str | float | None | Unset = UNSET

    WIRE = Wire(
        {
            "actl": ("actl", TEXT),
            "actual": ("actual", OneOf(TEXT, FLOAT)),
            "actlRangeMax": ("actl_range_max", TEXT),
            "actualRangeMax": ("actual_range_max", OneOf(TEXT, FLOAT)),
            "actlRangeMin": ("actl_range_min", TEXT),
            "actualRangeMin": ("actual_range_min", OneOf(TEXT, FLOAT)),
            "ccy": ("ccy", TEXT),
            "cid": ("cid", INT),
            "conid": ("conid", INT),
            "dlv": ("dlv", OneOf(TEXT, FLOAT)),
            "exrt": ("exrt", TEXT),
            "exchangeRate": ("exchange_rate", OneOf(TEXT, FLOAT)),
            "flg": ("flg", INT),
            "flags": ("flags", INT),
            "instrImbalance": ("instr_imbalance", TEXT),
            "instrumentImbalance": ("instrument_imbalance", OneOf(TEXT, FLOAT)),
            "instrument": ("instrument", TEXT),
            "mismatchType": ("mismatch_type", INT),
            "mv": ("mv", OneOf(TEXT, FLOAT)),
            "position": ("position", OneOf(TEXT, FLOAT)),
            "trgt": ("trgt", TEXT),
            "target": ("target", OneOf(TEXT, FLOAT)),
        }
    )


@define(kw_only=True, repr=False)
class ModelPositions(OpenModel):
    """IBKR's ``modelPositionResponse``."""

    cash: list[ModelCash] | None | Unset = UNSET
    mismatched: bool | None | Unset = UNSET
    model: str | None | Unset = UNSET
    nlv: float | None | Unset = UNSET
    position_list: list[ModelPosition] | None | Unset = UNSET
    position_ts: int | None | Unset = UNSET
    req_id: int | None | Unset = UNSET
    stk_only: bool | None | Unset = UNSET
    subscription_status: int | None | Unset = UNSET
    total_dlv: float | None | Unset = UNSET
    total_mv: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "cash": ("cash", ListOf(Object("ModelCash"))),
            "mismatched": ("mismatched", BOOL),
            "model": ("model", TEXT),
            "nlv": ("nlv", FLOAT),
            "positionList": ("position_list", ListOf(Object("ModelPosition"))),
            "positionTs": ("position_ts", INT),
            "reqID": ("req_id", INT),
            "stkOnly": ("stk_only", BOOL),
            "subscriptionStatus": ("subscription_status", INT),
            "totalDlv": ("total_dlv", FLOAT),
            "totalMv": ("total_mv", FLOAT),
        }
    )
