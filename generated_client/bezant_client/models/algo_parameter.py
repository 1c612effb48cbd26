"""IBKR's ``AlgoParameter``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    ListOf,
    OneOf,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class AlgoParameter(Model["Any"]):
    """IBKR's ``AlgoParameter``."""

    gui_rank: int | Unset = UNSET
    default_value: str | bool | int | float | Unset = UNSET
    name: str | Unset = UNSET
    id: str | Unset = UNSET
    legal_strings: list[str] | Unset = UNSET
    required: str | bool | Unset = UNSET
    value_class_name: str | Unset = UNSET
    description: str | Unset = UNSET
    min_value: int | float | Unset = UNSET
    max_value: int | float | Unset = UNSET
    enabled_conditions: list[str] | Unset = UNSET
    price_market_rule: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "guiRank": ("gui_rank", INT),
        "defaultValue": (
            "default_value",
            OneOf(
                TEXT,
                BOOL,
                INT,
                FLOAT,
            ),
        ),
        "name": ("name", TEXT),
        "id": ("id", TEXT),
        "legalStrings": ("legal_strings", ListOf(TEXT)),
        "required": (
            "required",
            OneOf(
                TEXT,
                BOOL,
            ),
        ),
        "valueClassName": ("value_class_name", TEXT),
        "description": ("description", TEXT),
        "minValue": (
            "min_value",
            OneOf(
                INT,
                FLOAT,
            ),
        ),
        "maxValue": (
            "max_value",
            OneOf(
                INT,
                FLOAT,
            ),
        ),
        "enabledConditions": ("enabled_conditions", ListOf(TEXT)),
        "priceMarketRule": ("price_market_rule", BOOL),
    }
