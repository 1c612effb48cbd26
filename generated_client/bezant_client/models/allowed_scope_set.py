"""IBKR's ``AllowedScopeSet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .registered_scope_set import RegisteredScopeSet


@define(kw_only=True, repr=False)
class AllowedScopeSet(OpenModel):
    """IBKR's ``AllowedScopeSet``."""

    scopes: RegisteredScopeSet | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"scopes": ("scopes", Object("RegisteredScopeSet"))}
