"""IBKR's ``RegisteredScopeSet``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import RegisteredScope


@define(kw_only=True, repr=False)
class RegisteredScopeSet(OpenModel):
    """IBKR's ``RegisteredScopeSet``."""

    scopes: list[RegisteredScope] | None | Unset = UNSET

    WIRE = Wire({"scopes": ("scopes", ListOf(Object("RegisteredScope")))})
