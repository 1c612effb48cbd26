"""IBKR's ``allocationGroups``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AllocationGroupInfo


@define(kw_only=True, repr=False)
class AllocationGroups(OpenModel):
    """IBKR's ``allocationGroups``."""

    data: list[AllocationGroupInfo] | None | Unset = UNSET

    WIRE = Wire({"data": ("data", ListOf(Object("AllocationGroupInfo")))})
