"""IBKR's ``TrusteeEntityType``."""

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
    from . import Individual, LegalEntity


@define(kw_only=True, repr=False)
class TrusteeEntityType(OpenModel):
    """IBKR's ``TrusteeEntityType``."""

    employees: list[Individual] | Unset = UNSET
    legal_entity: LegalEntity | Unset = UNSET

    WIRE = Wire(
        {
            "employees": ("employees", ListOf(Object("Individual"))),
            "legalEntity": ("legal_entity", Object("LegalEntity")),
        }
    )
