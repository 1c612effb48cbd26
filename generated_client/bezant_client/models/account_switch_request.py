"""Part of ``POST /v1/api/iserver/account body``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AccountSwitchRequest(Model["Any"]):
    """Part of ``POST /v1/api/iserver/account body``."""

    acct_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "acctId": ("acct_id", TEXT),
    }
