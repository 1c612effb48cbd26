"""IBKR's ``AccountRestrictions``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AccountRestrictions(OpenModel):
    """IBKR's ``AccountRestrictions``."""

    status: str | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    restriction_ids: list[int] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "status": ("status", TEXT),
        "accountId": ("account_id", TEXT),
        "restrictionIds": ("restriction_ids", ListOf(INT)),
    }
