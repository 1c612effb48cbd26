"""Part of ``POST /v1/api/pa/allperiods body``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AllPeriodsRequest(Model["Any"]):
    """Part of ``POST /v1/api/pa/allperiods body``."""

    acct_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "acctIds": ("acct_ids", ListOf(TEXT)),
    }
