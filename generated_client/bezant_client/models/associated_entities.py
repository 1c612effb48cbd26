"""IBKR's ``AssociatedEntities``."""

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
    from . import AssociatedEntity, AssociatedIndividual


@define(kw_only=True, repr=False)
class AssociatedEntities(OpenModel):
    """IBKR's ``AssociatedEntities``."""

    associated_entities: list[AssociatedEntity] | Unset = UNSET
    associated_individuals: list[AssociatedIndividual] | Unset = UNSET

    WIRE = Wire(
        {
            "associatedEntities": ("associated_entities", ListOf(Object("AssociatedEntity"))),
            "associatedIndividuals": ("associated_individuals", ListOf(Object("AssociatedIndividual"))),
        }
    )
