"""IBKR's ``SOIQuestionnaire``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ClassVar, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SOIQuestionnaire(OpenModel):
    """IBKR's ``SOIQuestionnaire``."""

    details: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"details": ("details", TEXT)}
