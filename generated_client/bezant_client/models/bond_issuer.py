"""``issuers`` of IBKR's ``secdefSearchResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BondIssuer(OpenModel):
    """``issuers`` of IBKR's ``secdefSearchResponse``."""

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"id": ("id", TEXT), "name": ("name", TEXT)}
