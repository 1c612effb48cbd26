"""IBKR's ``allocationGroups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_group_info import AllocationGroupInfo


@define(kw_only=True, repr=False)
class AllocationGroups(Model["Any"]):
    """IBKR's ``allocationGroups``."""

    data: list[AllocationGroupInfo] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "data": ("data", ListOf(Object("AllocationGroupInfo"))),
    }
