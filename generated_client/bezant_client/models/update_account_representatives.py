"""IBKR's ``UpdateAccountRepresentatives``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .representative_detail import RepresentativeDetail


@define(kw_only=True, repr=False)
class UpdateAccountRepresentatives(Model["Any"]):
    """IBKR's ``UpdateAccountRepresentatives``."""

    account_id: str | Unset = UNSET
    representative_details: list[RepresentativeDetail] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "representativeDetails": ("representative_details", ListOf(Object("RepresentativeDetail"))),
    }
