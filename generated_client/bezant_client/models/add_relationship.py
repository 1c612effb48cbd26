"""IBKR's ``AddRelationship``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .add_relationship_name import AddRelationshipName


@define(kw_only=True, repr=False)
class AddRelationship(OpenModel):
    """IBKR's ``AddRelationship``."""

    name: AddRelationshipName | Unset = UNSET
    ownership_percentage: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "name": ("name", Enumerated("AddRelationshipName")),
        "ownershipPercentage": ("ownership_percentage", INT),
    }
