"""IBKR's ``AddEntity``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AddRelationship, Document, Individual, LegalEntity


@define(kw_only=True, repr=False)
class AddEntity(OpenModel):
    """IBKR's ``AddEntity``."""

    add_relationships: list[AddRelationship] | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    individual: Individual | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET

    WIRE = Wire(
        {
            "addRelationships": ("add_relationships", ListOf(Object("AddRelationship"))),
            "documents": ("documents", ListOf(Object("Document"))),
            "individual": ("individual", Object("Individual")),
            "legalEntity": ("legal_entity", Object("LegalEntity")),
        }
    )
