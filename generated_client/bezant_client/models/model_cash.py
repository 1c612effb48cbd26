"""IBKR's ``ModelCash``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
    OneOf,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class ModelCash(Model["Any"]):
    """IBKR's ``ModelCash``."""

    actl: str | Unset = UNSET
    actual: str | float | Unset = UNSET
    ccy: str | Unset = UNSET
    exrt: str | Unset = UNSET
    exchange_rate: str | float | Unset = UNSET
    instr_imbalance: str | Unset = UNSET
    instrument_imbalance: str | float | Unset = UNSET
    mv: str | float | Unset = UNSET
    trgt: str | Unset = UNSET
    target: str | float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "actl": ("actl", TEXT),
        "actual": (
            "actual",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "ccy": ("ccy", TEXT),
        "exrt": ("exrt", TEXT),
        "exchangeRate": (
            "exchange_rate",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "instrImbalance": ("instr_imbalance", TEXT),
        "instrumentImbalance": (
            "instrument_imbalance",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "mv": (
            "mv",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "trgt": ("trgt", TEXT),
        "target": (
            "target",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
    }
