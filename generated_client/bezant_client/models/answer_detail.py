"""IBKR's ``AnswerDetail``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AnswerDetail(OpenModel):
    """IBKR's ``AnswerDetail``."""

    detail: str | Unset = UNSET
    name: str | Unset = UNSET

    WIRE = Wire({"detail": ("detail", TEXT), "name": ("name", TEXT)})
