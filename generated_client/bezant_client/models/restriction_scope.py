"""IBKR's ``RestrictionScope``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    NULL,
    TEXT,
    ListOf,
    OneOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RestrictionScope(Model["Any"]):
    """IBKR's ``RestrictionScope``."""

    status: str | None | Unset = UNSET
    restriction_id: int | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    account_ids: list[str] | None | Unset = UNSET
    truncated: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "status": ("status", TEXT),
        "restrictionId": ("restriction_id", INT),
        "scope": ("scope", TEXT),
        "accountIds": (
            "account_ids",
            OneOf(
                ListOf(TEXT),
                NULL,
            ),
        ),
        "truncated": (
            "truncated",
            OneOf(
                BOOL,
                NULL,
            ),
        ),
    }
