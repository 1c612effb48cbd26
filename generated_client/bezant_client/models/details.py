"""IBKR's ``Details``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ClassVar, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Details(OpenModel):
    """IBKR's ``Details``."""

    answer: str | Unset = UNSET
    question: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"answer": ("answer", TEXT), "question": ("question", TEXT)}
