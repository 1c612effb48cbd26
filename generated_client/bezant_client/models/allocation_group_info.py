"""IBKR's ``AllocationGroupInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_method import AllocationMethod


@define(kw_only=True, repr=False)
class AllocationGroupInfo(OpenModel):
    """IBKR's ``AllocationGroupInfo``."""

    name: str | None | Unset = UNSET
    allocation_method: AllocationMethod | None | Unset = UNSET
    size: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "name": ("name", TEXT),
        "allocation_method": ("allocation_method", Enumerated("AllocationMethod")),
        "size": ("size", INT),
    }
