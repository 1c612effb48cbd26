"""Part of ``GET /v1/api/iserver/secdef/strikes 200``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, ListOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Strikes(OpenModel):
    """Part of ``GET /v1/api/iserver/secdef/strikes 200``."""

    call: list[float] | None | Unset = UNSET
    put: list[float] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"call": ("call", ListOf(FLOAT)), "put": ("put", ListOf(FLOAT))}
