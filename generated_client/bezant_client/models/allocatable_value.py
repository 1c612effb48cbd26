"""IBKR's ``AllocatableValue``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AllocatableValue(OpenModel):
    """IBKR's ``AllocatableValue``."""

    key: str | None | Unset = UNSET
    value: str | None | Unset = UNSET

    WIRE = Wire({"key": ("key", TEXT), "value": ("value", TEXT)})
