"""IBKR's ``TrusteeEntityType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .individual import Individual
    from .legal_entity import LegalEntity


@define(kw_only=True, repr=False)
class TrusteeEntityType(OpenModel):
    """IBKR's ``TrusteeEntityType``."""

    employees: list[Individual] | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "employees": ("employees", ListOf(Object("Individual"))),
        "legalEntity": ("legal_entity", Object("LegalEntity")),
    }
