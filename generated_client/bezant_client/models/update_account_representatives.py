"""IBKR's ``UpdateAccountRepresentatives``."""

from __future__ import annotations

from ..declare import (
    TEXT,
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
    from . import RepresentativeDetail


@define(kw_only=True, repr=False)
class UpdateAccountRepresentatives(OpenModel):
    """IBKR's ``UpdateAccountRepresentatives``."""

    account_id: str | Unset = UNSET
    representative_details: list[RepresentativeDetail] | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "representativeDetails": ("representative_details", ListOf(Object("RepresentativeDetail"))),
        }
    )
