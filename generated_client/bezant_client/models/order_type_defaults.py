"""``orderDefaults/*`` of IBKR's ``contractRules``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class OrderTypeDefaults(OpenModel):
    """``orderDefaults/*`` of IBKR's ``contractRules``."""

    lp: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"LP": ("lp", TEXT)}
