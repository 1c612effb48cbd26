"""IBKR's ``UpdateEntity``."""

from __future__ import annotations

from ..declare import (
    INT,
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
    from . import (
        AddRelationship,
        DeleteRelationship,
        Document,
        Individual,
        LegalEntity,
        Organization,
        Trust,
    )


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

    WIRE = Wire(
        {
            "addRelationships": ("add_relationships", ListOf(Object("AddRelationship"))),
            "deleteRelationships": ("delete_relationships", ListOf(Object("DeleteRelationship"))),
            "documents": ("documents", ListOf(Object("Document"))),
            "ibEntityId": ("ib_entity_id", INT),
            "individual": ("individual", Object("Individual")),
            "legalEntity": ("legal_entity", Object("LegalEntity")),
            "organization": ("organization", Object("Organization")),
            "trust": ("trust", Object("Trust")),
        }
    )
