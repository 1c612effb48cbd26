"""IBKR's ``AssociationTypeEntities``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .associated_individual import AssociatedIndividual
    from .legal_entity import LegalEntity


@define(kw_only=True, repr=False)
class AssociationTypeEntities(OpenModel):
    """IBKR's ``AssociationTypeEntities``."""

    individual: list[AssociatedIndividual] | Unset = UNSET
    legal_entity: list[LegalEntity] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "individual": ("individual", ListOf(Object("AssociatedIndividual"))),
        "legalEntity": ("legal_entity", ListOf(Object("LegalEntity"))),
    }
