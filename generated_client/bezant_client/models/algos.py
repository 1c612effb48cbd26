"""IBKR's ``algosResponse``."""

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
class Algo(OpenModel):
    """IBKR's ``Algo``."""

    name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    parameters: list[AlgoParameter] | None | Unset = UNSET

    WIRE = Wire(
        {
            "name": ("name", TEXT),
            "id": ("id", TEXT),
            "description": ("description", TEXT),
            "parameters": ("parameters", ListOf(Object("AlgoParameter"))),
        }
    )


@define(kw_only=True, repr=False)
class AlgoParameter(OpenModel):
    """IBKR's ``AlgoParameter``."""

    gui_rank: int | None | Unset = UNSET
    default_value: str | bool | int | float | None | Unset = UNSET
    name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    legal_strings: list[str] | None | Unset = UNSET
    required: str | bool | None | Unset = UNSET
    value_class_name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    min_value: int | float | None | Unset = UNSET
    max_value: int | float | None | Unset = UNSET
    enabled_conditions: list[str] | None | Unset = UNSET
    price_market_rule: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "guiRank": ("gui_rank", INT),
            "defaultValue": ("default_value", OneOf(TEXT, BOOL, INT, FLOAT)),
            "name": ("name", TEXT),
            "id": ("id", TEXT),
            "legalStrings": ("legal_strings", ListOf(TEXT)),
            "required": ("required", OneOf(TEXT, BOOL)),
            "valueClassName": ("value_class_name", TEXT),
            "description": ("description", TEXT),
            "minValue": ("min_value", OneOf(INT, FLOAT)),
            "maxValue": ("max_value", OneOf(INT, FLOAT)),
            "enabledConditions": ("enabled_conditions", ListOf(TEXT)),
            "priceMarketRule": ("price_market_rule", BOOL),
        }
    )


@define(kw_only=True, repr=False)
class Algos(OpenModel):
    """IBKR's ``algosResponse``."""

    algos: list[Algo] | None | Unset = UNSET

    WIRE = Wire({"algos": ("algos", ListOf(Object("Algo")))})
