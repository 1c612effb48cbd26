"""Part of ``POST /v1/api/pa/allperiods body``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AllPeriodsRequest(OpenModel):
    """Part of ``POST /v1/api/pa/allperiods body``."""

    acct_ids: list[str] | Unset = UNSET

    WIRE: ClassVar[Wire] = {"acctIds": ("acct_ids", ListOf(TEXT))}
