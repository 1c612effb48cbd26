"""Part of ``POST /v1/api/iserver/account body``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AccountSwitchRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/account body``."""

    acct_id: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"acctId": ("acct_id", TEXT)}
