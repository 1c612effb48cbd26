"""IBKR's ``Base64UrlString``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Base64UrlString(OpenModel):
    """IBKR's ``Base64UrlString``."""

    empty: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"empty": ("empty", BOOL)}
