"""IBKR's ``InvalidArgument``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class InvalidArgument(OpenModel):
    """IBKR's ``InvalidArgument``."""

    description: str | None | Unset = UNSET
    field_value: str | None | Unset = UNSET

    WIRE = Wire({"description": ("description", TEXT), "field": ("field_value", TEXT)})
