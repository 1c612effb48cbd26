"""IBKR's ``SOIQuestionnaire``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SOIQuestionnaire(OpenModel):
    """IBKR's ``SOIQuestionnaire``."""

    details: str | Unset = UNSET

    WIRE = Wire({"details": ("details", TEXT)})
