"""IBKR's ``ModelCash``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, OneOf, OpenModel, Unset, Wire, define


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
