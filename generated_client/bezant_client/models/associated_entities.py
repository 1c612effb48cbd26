"""IBKR's ``AssociatedEntities``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .associated_entity import AssociatedEntity
    from .associated_individual import AssociatedIndividual


@define(kw_only=True, repr=False)
class AssociatedEntities(OpenModel):
    """IBKR's ``AssociatedEntities``."""

    associated_entities: list[AssociatedEntity] | Unset = UNSET
    associated_individuals: list[AssociatedIndividual] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "associatedEntities": ("associated_entities", ListOf(Object("AssociatedEntity"))),
        "associatedIndividuals": ("associated_individuals", ListOf(Object("AssociatedIndividual"))),
    }
