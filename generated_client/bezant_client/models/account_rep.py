"""IBKR's ``AccountRep``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rep_detail import RepDetail


@define(kw_only=True, repr=False)
class AccountRep(Model["Any"]):
    """IBKR's ``AccountRep``."""

    included: bool | Unset = UNSET
    rep_details: list[RepDetail] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "included": ("included", BOOL),
        "repDetails": ("rep_details", ListOf(Object("RepDetail"))),
    }
