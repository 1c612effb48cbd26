"""IBKR's ``InternalServerErrorResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class InternalServerErrorResponse(OpenModel):
    """IBKR's ``InternalServerErrorResponse``."""

    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    detail: str | None | Unset = UNSET

    WIRE = Wire(
        {"status": ("status", INT), "title": ("title", TEXT), "type": ("type_", TEXT), "detail": ("detail", TEXT)}
    )
