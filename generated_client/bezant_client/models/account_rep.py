"""IBKR's ``AccountRep``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rep_detail import RepDetail


@define(kw_only=True, repr=False)
class AccountRep(OpenModel):
    """IBKR's ``AccountRep``."""

    included: bool | Unset = UNSET
    rep_details: list[RepDetail] | Unset = UNSET

    WIRE: ClassVar[Wire] = {"included": ("included", BOOL), "repDetails": ("rep_details", ListOf(Object("RepDetail")))}
