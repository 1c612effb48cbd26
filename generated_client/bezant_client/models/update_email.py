"""IBKR's ``UpdateEmail``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateEmail(Model["Any"]):
    """IBKR's ``UpdateEmail``."""

    access: bool | Unset = UNSET
    email: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    token: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "access": ("access", BOOL),
        "email": ("email", TEXT),
        "entityId": ("entity_id", TEXT),
        "externalId": ("external_id", TEXT),
        "token": ("token", TEXT),
    }
