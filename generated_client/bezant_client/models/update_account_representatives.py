"""IBKR's ``UpdateAccountRepresentatives``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .representative_detail import RepresentativeDetail


@define(kw_only=True, repr=False)
class UpdateAccountRepresentatives(OpenModel):
    """IBKR's ``UpdateAccountRepresentatives``."""

    account_id: str | Unset = UNSET
    representative_details: list[RepresentativeDetail] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "representativeDetails": ("representative_details", ListOf(Object("RepresentativeDetail"))),
    }
