"""IBKR's ``FormPayload``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class FormPayload(OpenModel):
    """IBKR's ``FormPayload``."""

    data: str | None | Unset = UNSET
    mime_type: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"data": ("data", TEXT), "mimeType": ("mime_type", TEXT)}
