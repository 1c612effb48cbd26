"""IBKR's ``FileData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .json_object import JsonObject


@define(kw_only=True, repr=False)
class FileData(OpenModel):
    """IBKR's ``FileData``."""

    data: JsonObject | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"data": ("data", Object("JsonObject")), "name": ("name", TEXT)}
