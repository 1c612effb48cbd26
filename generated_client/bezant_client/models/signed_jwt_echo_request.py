"""IBKR's ``SignedJwtEchoRequest``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SignedJwtEchoRequest(OpenModel):
    """IBKR's ``SignedJwtEchoRequest``."""

    iss: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"iss": ("iss", TEXT)}
