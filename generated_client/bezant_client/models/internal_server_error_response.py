"""IBKR's ``InternalServerErrorResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class InternalServerErrorResponse(OpenModel):
    """IBKR's ``InternalServerErrorResponse``."""

    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    detail: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "status": ("status", INT),
        "title": ("title", TEXT),
        "type": ("type_", TEXT),
        "detail": ("detail", TEXT),
    }
