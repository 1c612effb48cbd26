"""IBKR's ``TrusteeEntityType``."""

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
    from .individual import Individual
    from .legal_entity import LegalEntity


@define(kw_only=True, repr=False)
class TrusteeEntityType(Model["Any"]):
    """IBKR's ``TrusteeEntityType``."""

    employees: list[Individual] | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "employees": ("employees", ListOf(Object("Individual"))),
        "legalEntity": ("legal_entity", Object("LegalEntity")),
    }
