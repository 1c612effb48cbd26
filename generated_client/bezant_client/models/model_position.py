"""IBKR's ``ModelPosition``."""

from __future__ import annotations

from ..declare import FLOAT, INT, TEXT, UNSET, OneOf, OpenModel, Unset, Wire, define


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
