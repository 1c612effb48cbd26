"""IBKR's ``EnumerationResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .array_node import ArrayNode


@define(kw_only=True, repr=False)
class EnumerationResponse(OpenModel):
    """IBKR's ``EnumerationResponse``."""

    enumerations_type: str | None | Unset = UNSET
    form_number: str | None | Unset = UNSET
    json_data: ArrayNode | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "enumerationsType": ("enumerations_type", TEXT),
        "formNumber": ("form_number", TEXT),
        "jsonData": ("json_data", Object("ArrayNode")),
    }
