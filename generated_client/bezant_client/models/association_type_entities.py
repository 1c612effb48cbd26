"""IBKR's ``AssociationTypeEntities``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .associated_individual import AssociatedIndividual
    from .legal_entity import LegalEntity


@define(kw_only=True, repr=False)
class AssociationTypeEntities(Model["Any"]):
    """IBKR's ``AssociationTypeEntities``."""

    individual: list[AssociatedIndividual] | Unset = UNSET
    legal_entity: list[LegalEntity] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "individual": ("individual", ListOf(Object("AssociatedIndividual"))),
        "legalEntity": ("legal_entity", ListOf(Object("LegalEntity"))),
    }
