"""IBKR's ``TrusteesType``."""

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
    from . import TrusteeEntityType, TrusteeIndividual


@define(kw_only=True, repr=False)
class TrusteesType(OpenModel):
    """IBKR's ``TrusteesType``."""

    entities: list[TrusteeEntityType] | Unset = UNSET
    individuals: list[TrusteeIndividual] | Unset = UNSET

    WIRE = Wire(
        {
            "entities": ("entities", ListOf(Object("TrusteeEntityType"))),
            "individuals": ("individuals", ListOf(Object("TrusteeIndividual"))),
        }
    )
