"""IBKR's ``AddRelationship``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .add_relationship_name import AddRelationshipName


@define(kw_only=True, repr=False)
class AddRelationship(Model["Any"]):
    """IBKR's ``AddRelationship``."""

    name: AddRelationshipName | Unset = UNSET
    ownership_percentage: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "name": ("name", Enumerated("AddRelationshipName")),
        "ownershipPercentage": ("ownership_percentage", INT),
    }
