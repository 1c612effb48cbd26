"""IBKR's ``AssociationTypeEntities``."""

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
    from . import AssociatedIndividual, LegalEntity


@define(kw_only=True, repr=False)
class AssociationTypeEntities(OpenModel):
    """IBKR's ``AssociationTypeEntities``."""

    individual: list[AssociatedIndividual] | Unset = UNSET
    legal_entity: list[LegalEntity] | Unset = UNSET

    WIRE = Wire(
        {
            "individual": ("individual", ListOf(Object("AssociatedIndividual"))),
            "legalEntity": ("legal_entity", ListOf(Object("LegalEntity"))),
        }
    )
