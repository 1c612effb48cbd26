"""IBKR's ``ApplicationPayload``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .application import Application


@define(kw_only=True, repr=False)
class ApplicationPayload(Model["Any"]):
    """IBKR's ``ApplicationPayload``."""

    application: Application | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "application": ("application", Object("Application")),
    }
