"""Part of ``POST /v1/api/iserver/questions/suppress 200``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SuppressQuestionsAnswer(OpenModel):
    """Part of ``POST /v1/api/iserver/questions/suppress 200``."""

    status: str | None | Unset = UNSET

    WIRE = Wire({"status": ("status", TEXT)})
