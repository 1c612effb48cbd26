"""IBKR's ``allocationGroups``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AllocationMethod


@define(kw_only=True, repr=False)
class AllocationGroupInfo(OpenModel):
    """IBKR's ``AllocationGroupInfo``."""

    name: str | None | Unset = UNSET
    allocation_method: AllocationMethod | None | Unset = UNSET
    size: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "name": ("name", TEXT),
            "allocation_method": ("allocation_method", Enumerated("AllocationMethod")),
            "size": ("size", INT),
        }
    )


@define(kw_only=True, repr=False)
class AllocationGroups(OpenModel):
    """IBKR's ``allocationGroups``."""

    data: list[AllocationGroupInfo] | None | Unset = UNSET

    WIRE = Wire({"data": ("data", ListOf(Object("AllocationGroupInfo")))})
