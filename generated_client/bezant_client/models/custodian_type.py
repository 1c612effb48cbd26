"""IBKR's ``CustodianType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .individual import Individual
    from .legal_entity import LegalEntity


@define(kw_only=True, repr=False)
class CustodianType(OpenModel):
    """IBKR's ``CustodianType``."""

    employee: Individual | Unset = UNSET
    individual: Individual | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "employee": ("employee", Object("Individual")),
        "individual": ("individual", Object("Individual")),
        "legalEntity": ("legal_entity", Object("LegalEntity")),
    }
