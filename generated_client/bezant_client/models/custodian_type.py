"""IBKR's ``CustodianType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .individual import Individual
    from .legal_entity import LegalEntity


@define(kw_only=True, repr=False)
class CustodianType(Model["Any"]):
    """IBKR's ``CustodianType``."""

    employee: Individual | Unset = UNSET
    individual: Individual | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "employee": ("employee", Object("Individual")),
        "individual": ("individual", Object("Individual")),
        "legalEntity": ("legal_entity", Object("LegalEntity")),
    }
