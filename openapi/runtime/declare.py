"""Everything that the module of a model is written with, so that it takes one line of import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .model import MapModel, Model, OpenModel, Wire
from .shapes import (
    ANY,
    BOOL,
    FLOAT,
    INT,
    NULL,
    TEXT,
    Enumerated,
    ListOf,
    Object,
    OneOf,
    OpenIntEnum,
    OpenStrEnum,
)
from .types import UNSET, File, Unset

__all__ = [
    "ANY",
    "BOOL",
    "FLOAT",
    "INT",
    "NULL",
    "TEXT",
    "TYPE_CHECKING",
    "UNSET",
    "Any",
    "Enumerated",
    "File",
    "ListOf",
    "MapModel",
    "Model",
    "Object",
    "OneOf",
    "OpenIntEnum",
    "OpenModel",
    "OpenStrEnum",
    "Unset",
    "Wire",
    "define",
    "field",
]
