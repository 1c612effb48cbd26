"""IBKR's ``Reauthentication``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Reauthentication(OpenModel):
    """IBKR's ``Reauthentication``."""

    message: str | None | Unset = UNSET

    WIRE = Wire({"message": ("message", TEXT)})
