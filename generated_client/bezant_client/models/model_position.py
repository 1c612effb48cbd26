"""IBKR's ``ModelPosition``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    INT,
    TEXT,
    OneOf,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class ModelPosition(Model["Any"]):
    """IBKR's ``ModelPosition``."""

    actl: str | Unset = UNSET
    actual: str | float | Unset = UNSET
    actl_range_max: str | Unset = UNSET
    actual_range_max: str | float | Unset = UNSET
    actl_range_min: str | Unset = UNSET
    actual_range_min: str | float | Unset = UNSET
    ccy: str | Unset = UNSET
    cid: int | Unset = UNSET
    conid: int | Unset = UNSET
    dlv: str | float | Unset = UNSET
    exrt: str | Unset = UNSET
    exchange_rate: str | float | Unset = UNSET
    flg: int | Unset = UNSET
    flags: int | Unset = UNSET
    instr_imbalance: str | Unset = UNSET
    instrument_imbalance: str | float | Unset = UNSET
    instrument: str | Unset = UNSET
    mismatch_type: int | Unset = UNSET
    mv: str | float | Unset = UNSET
    position: str | float | Unset = UNSET
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
        "actlRangeMax": ("actl_range_max", TEXT),
        "actualRangeMax": (
            "actual_range_max",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "actlRangeMin": ("actl_range_min", TEXT),
        "actualRangeMin": (
            "actual_range_min",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "ccy": ("ccy", TEXT),
        "cid": ("cid", INT),
        "conid": ("conid", INT),
        "dlv": (
            "dlv",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "exrt": ("exrt", TEXT),
        "exchangeRate": (
            "exchange_rate",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "flg": ("flg", INT),
        "flags": ("flags", INT),
        "instrImbalance": ("instr_imbalance", TEXT),
        "instrumentImbalance": (
            "instrument_imbalance",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "instrument": ("instrument", TEXT),
        "mismatchType": ("mismatch_type", INT),
        "mv": (
            "mv",
            OneOf(
                TEXT,
                FLOAT,
            ),
        ),
        "position": (
            "position",
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
