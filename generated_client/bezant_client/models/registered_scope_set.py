"""IBKR's ``RegisteredScopeSet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .registered_scope import RegisteredScope


@define(kw_only=True, repr=False)
class RegisteredScopeSet(OpenModel):
    """IBKR's ``RegisteredScopeSet``."""

    scopes: list[RegisteredScope] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"scopes": ("scopes", ListOf(Object("RegisteredScope")))}
