"""IBKR's ``QuestionnaireType``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class QuestionnaireType(OpenModel):
    """IBKR's ``QuestionnaireType``."""

    detail: str | Unset = UNSET
    form_number: int | Unset = UNSET

    WIRE = Wire({"detail": ("detail", TEXT), "formNumber": ("form_number", INT)})
