"""IBKR's ``AnswerDetail``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AnswerDetail(OpenModel):
    """IBKR's ``AnswerDetail``."""

    detail: str | Unset = UNSET
    name: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"detail": ("detail", TEXT), "name": ("name", TEXT)}
