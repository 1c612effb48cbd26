"""IBKR's ``QuestionnaireType``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class QuestionnaireType(OpenModel):
    """IBKR's ``QuestionnaireType``."""

    detail: str | Unset = UNSET
    form_number: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {"detail": ("detail", TEXT), "formNumber": ("form_number", INT)}
