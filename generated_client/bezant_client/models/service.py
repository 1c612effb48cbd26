"""IBKR's ``Service``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .service_action import ServiceAction


@define(kw_only=True, repr=False)
class Service(OpenModel):
    """IBKR's ``Service``."""

    action: ServiceAction | Unset = UNSET
    value: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {"action": ("action", Enumerated("ServiceAction")), "value": ("value", INT)}
