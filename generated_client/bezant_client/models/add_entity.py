"""IBKR's ``AddEntity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .add_relationship import AddRelationship
    from .document import Document
    from .individual import Individual
    from .legal_entity import LegalEntity


@define(kw_only=True, repr=False)
class AddEntity(OpenModel):
    """IBKR's ``AddEntity``."""

    add_relationships: list[AddRelationship] | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    individual: Individual | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "addRelationships": ("add_relationships", ListOf(Object("AddRelationship"))),
        "documents": ("documents", ListOf(Object("Document"))),
        "individual": ("individual", Object("Individual")),
        "legalEntity": ("legal_entity", Object("LegalEntity")),
    }
