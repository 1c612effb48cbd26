"""IBKR's ``AllowedScopeSet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .registered_scope_set import RegisteredScopeSet


@define(kw_only=True, repr=False)
class AllowedScopeSet(Model["Any"]):
    """IBKR's ``AllowedScopeSet``."""

    scopes: RegisteredScopeSet | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "scopes": ("scopes", Object("RegisteredScopeSet")),
    }
