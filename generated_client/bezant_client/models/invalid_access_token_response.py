"""IBKR's ``InvalidAccessTokenResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class InvalidAccessTokenResponse(OpenModel):
    """IBKR's ``InvalidAccessTokenResponse``."""

    detail: str | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {"detail": ("detail", TEXT), "status": ("status", INT), "title": ("title", TEXT), "type": ("type_", TEXT)}
    )
