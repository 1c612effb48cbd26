"""IBKR's ``allocationGroups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_group_info import AllocationGroupInfo


@define(kw_only=True, repr=False)
class AllocationGroups(OpenModel):
    """IBKR's ``allocationGroups``."""

    data: list[AllocationGroupInfo] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"data": ("data", ListOf(Object("AllocationGroupInfo")))}
