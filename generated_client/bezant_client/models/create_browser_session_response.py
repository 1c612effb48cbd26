"""IBKR's ``CreateBrowserSessionResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateBrowserSessionResponse(OpenModel):
    """IBKR's ``CreateBrowserSessionResponse``."""

    active: bool | None | Unset = UNSET
    url: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"active": ("active", BOOL), "url": ("url", TEXT)}
