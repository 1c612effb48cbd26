"""IBKR's ``DeleteEntity``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class DeleteEntity(Model["Any"]):
    """IBKR's ``DeleteEntity``."""

    ib_entity_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "ibEntityId": ("ib_entity_id", INT),
    }
