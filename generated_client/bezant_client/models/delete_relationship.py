"""IBKR's ``DeleteRelationship``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .delete_relationship_name import DeleteRelationshipName


@define(kw_only=True, repr=False)
class DeleteRelationship(OpenModel):
    """IBKR's ``DeleteRelationship``."""

    name: DeleteRelationshipName | Unset = UNSET

    WIRE: ClassVar[Wire] = {"name": ("name", Enumerated("DeleteRelationshipName"))}
