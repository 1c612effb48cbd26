"""IBKR's ``Service``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .service_action import ServiceAction


@define(kw_only=True, repr=False)
class Service(Model["Any"]):
    """IBKR's ``Service``."""

    action: ServiceAction | Unset = UNSET
    value: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "action": ("action", Enumerated("ServiceAction")),
        "value": ("value", INT),
    }
