"""IBKR's ``Details``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Details(OpenModel):
    """IBKR's ``Details``."""

    answer: str | Unset = UNSET
    question: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"answer": ("answer", TEXT), "question": ("question", TEXT)}
