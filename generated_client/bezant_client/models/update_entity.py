"""IBKR's ``UpdateEntity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .add_relationship import AddRelationship
    from .delete_relationship import DeleteRelationship
    from .document import Document
    from .individual import Individual
    from .legal_entity import LegalEntity
    from .organization import Organization
    from .trust import Trust


@define(kw_only=True, repr=False)
class UpdateEntity(OpenModel):
    """IBKR's ``UpdateEntity``."""

    add_relationships: list[AddRelationship] | Unset = UNSET
    delete_relationships: list[DeleteRelationship] | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    ib_entity_id: int | Unset = UNSET
    individual: Individual | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET
    organization: Organization | Unset = UNSET
    trust: Trust | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "addRelationships": ("add_relationships", ListOf(Object("AddRelationship"))),
        "deleteRelationships": ("delete_relationships", ListOf(Object("DeleteRelationship"))),
        "documents": ("documents", ListOf(Object("Document"))),
        "ibEntityId": ("ib_entity_id", INT),
        "individual": ("individual", Object("Individual")),
        "legalEntity": ("legal_entity", Object("LegalEntity")),
        "organization": ("organization", Object("Organization")),
        "trust": ("trust", Object("Trust")),
    }
