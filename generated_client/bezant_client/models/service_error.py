"""IBKR's ``ServiceError``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ServiceError(OpenModel):
    """IBKR's ``ServiceError``."""

    status: int | None | Unset = UNSET
    error: str | None | Unset = UNSET
    message: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"status": ("status", INT), "error": ("error", TEXT), "message": ("message", TEXT)}
