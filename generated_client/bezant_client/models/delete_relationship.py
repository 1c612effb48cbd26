"""IBKR's ``DeleteRelationship``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .delete_relationship_name import DeleteRelationshipName


@define(kw_only=True, repr=False)
class DeleteRelationship(Model["Any"]):
    """IBKR's ``DeleteRelationship``."""

    name: DeleteRelationshipName | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "name": ("name", Enumerated("DeleteRelationshipName")),
    }
