"""IBKR's ``Details``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Details(OpenModel):
    """IBKR's ``Details``."""

    answer: str | Unset = UNSET
    question: str | Unset = UNSET

    WIRE = Wire({"answer": ("answer", TEXT), "question": ("question", TEXT)})
