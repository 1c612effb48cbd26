"""IBKR's ``FileData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .json_object import JsonObject


@define(kw_only=True, repr=False)
class FileData(Model["Any"]):
    """IBKR's ``FileData``."""

    data: JsonObject | None | Unset = UNSET
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "data": ("data", Object("JsonObject")),
        "name": ("name", TEXT),
    }
