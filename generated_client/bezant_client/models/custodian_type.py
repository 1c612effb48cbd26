"""IBKR's ``CustodianType``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import Individual, LegalEntity


@define(kw_only=True, repr=False)
class CustodianType(OpenModel):
    """IBKR's ``CustodianType``."""

    employee: Individual | Unset = UNSET
    individual: Individual | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET

    WIRE = Wire(
        {
            "employee": ("employee", Object("Individual")),
            "individual": ("individual", Object("Individual")),
            "legalEntity": ("legal_entity", Object("LegalEntity")),
        }
    )
