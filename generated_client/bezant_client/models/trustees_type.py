"""IBKR's ``TrusteesType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .trustee_entity_type import TrusteeEntityType
    from .trustee_individual import TrusteeIndividual


@define(kw_only=True, repr=False)
class TrusteesType(OpenModel):
    """IBKR's ``TrusteesType``."""

    entities: list[TrusteeEntityType] | Unset = UNSET
    individuals: list[TrusteeIndividual] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "entities": ("entities", ListOf(Object("TrusteeEntityType"))),
        "individuals": ("individuals", ListOf(Object("TrusteeIndividual"))),
    }
