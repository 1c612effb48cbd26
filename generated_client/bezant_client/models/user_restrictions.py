"""IBKR's ``UserRestrictions``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UserRestrictions(OpenModel):
    """IBKR's ``UserRestrictions``."""

    status: str | None | Unset = UNSET
    user_name: str | None | Unset = UNSET
    restriction_ids: list[int] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "status": ("status", TEXT),
        "userName": ("user_name", TEXT),
        "restrictionIds": ("restriction_ids", ListOf(INT)),
    }
