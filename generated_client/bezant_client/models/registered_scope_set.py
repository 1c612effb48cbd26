"""IBKR's ``RegisteredScopeSet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .registered_scope import RegisteredScope


@define(kw_only=True, repr=False)
class RegisteredScopeSet(Model["Any"]):
    """IBKR's ``RegisteredScopeSet``."""

    scopes: list[RegisteredScope] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "scopes": ("scopes", ListOf(Object("RegisteredScope"))),
    }
