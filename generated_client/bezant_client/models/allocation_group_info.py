"""IBKR's ``AllocationGroupInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_method import AllocationMethod


@define(kw_only=True, repr=False)
class AllocationGroupInfo(Model["Any"]):
    """IBKR's ``AllocationGroupInfo``."""

    name: str | None | Unset = UNSET
    allocation_method: AllocationMethod | None | Unset = UNSET
    size: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "name": ("name", TEXT),
        "allocation_method": ("allocation_method", Enumerated("AllocationMethod")),
        "size": ("size", INT),
    }
