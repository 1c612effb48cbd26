"""``employmentDetails`` of IBKR's ``AssociatedPerson``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import Object, Shape

if TYPE_CHECKING:
    from .json_object import JsonObject


@define(kw_only=True, repr=False, eq=False)
class AssociatedPersonEmploymentDetails(MapModel["JsonObject | None"]):
    """``employmentDetails`` of IBKR's ``AssociatedPerson``."""

    additional_properties: dict[str, JsonObject | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = Object("JsonObject")
