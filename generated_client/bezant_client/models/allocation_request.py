"""IBKR's ``AllocationRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated, ListOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_request_type import AllocationRequestType


@define(kw_only=True, repr=False)
class AllocationRequest(OpenModel):
    """IBKR's ``AllocationRequest``."""

    acct_ids: list[str]
    type_: AllocationRequestType
    currency: str | Unset = UNSET
    date: str | Unset = UNSET
    model: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "acctIds": ("acct_ids", ListOf(TEXT)),
        "type": ("type_", Enumerated("AllocationRequestType")),
        "currency": ("currency", TEXT),
        "date": ("date", TEXT),
        "model": ("model", TEXT),
    }
