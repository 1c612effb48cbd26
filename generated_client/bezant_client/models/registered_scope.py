"""IBKR's ``RegisteredScope``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


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
