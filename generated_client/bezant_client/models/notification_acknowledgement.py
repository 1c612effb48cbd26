"""IBKR's ``fyiVT``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class NotificationAcknowledgement(OpenModel):
    """IBKR's ``fyiVT``."""

    t: int | None | Unset = UNSET
    v: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"T": ("t", INT), "V": ("v", INT)}
