"""IBKR's ``AllowedScopeSet``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import RegisteredScopeSet


@define(kw_only=True, repr=False)
class AllowedScopeSet(OpenModel):
    """IBKR's ``AllowedScopeSet``."""

    scopes: RegisteredScopeSet | None | Unset = UNSET

    WIRE = Wire({"scopes": ("scopes", Object("RegisteredScopeSet"))})
