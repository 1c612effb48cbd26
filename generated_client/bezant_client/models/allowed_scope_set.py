"""IBKR's ``AllowedScopeSet``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class RegisteredScope(OpenModel):
    """IBKR's ``RegisteredScope``."""

    default_token_duration_seconds: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    friendly_name: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "defaultTokenDurationSeconds": ("default_token_duration_seconds", INT),
            "description": ("description", TEXT),
            "friendly_name": ("friendly_name", TEXT),
            "id": ("id", INT),
            "name": ("name", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class RegisteredScopeSet(OpenModel):
    """IBKR's ``RegisteredScopeSet``."""

    scopes: list[RegisteredScope] | None | Unset = UNSET

    WIRE = Wire({"scopes": ("scopes", ListOf(Object("RegisteredScope")))})


@define(kw_only=True, repr=False)
class AllowedScopeSet(OpenModel):
    """IBKR's ``AllowedScopeSet``."""

    scopes: RegisteredScopeSet | None | Unset = UNSET

    WIRE = Wire({"scopes": ("scopes", Object("RegisteredScopeSet"))})
