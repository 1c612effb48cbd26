"""IBKR's ``SOIQuestionnaire``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SOIQuestionnaire(OpenModel):
    """IBKR's ``SOIQuestionnaire``."""

    details: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"details": ("details", TEXT)}
