"""IBKR's ``CounterpartyPermission``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .counterparty_permission_permission_status import CounterpartyPermissionPermissionStatus


@define(kw_only=True, repr=False)
class CounterpartyPermission(OpenModel):
    """IBKR's ``CounterpartyPermission``."""

    instruction_type_name: str | None | Unset = UNSET
    permission_name: str | None | Unset = UNSET
    permission_status: CounterpartyPermissionPermissionStatus | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "instruction_type_name": ("instruction_type_name", TEXT),
        "permission_name": ("permission_name", TEXT),
        "permission_status": ("permission_status", Enumerated("CounterpartyPermissionPermissionStatus")),
    }
