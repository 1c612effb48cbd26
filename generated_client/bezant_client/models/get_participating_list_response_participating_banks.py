"""``participatingBanks`` of IBKR's ``GetParticipatingListResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetParticipatingListResponseParticipatingBanks(Model["Any"]):
    """``participatingBanks`` of IBKR's ``GetParticipatingListResponse``."""

    bic: str | None | Unset = UNSET
    clearing_code: str | None | Unset = UNSET
    institution_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "BIC": ("bic", TEXT),
        "clearingCode": ("clearing_code", TEXT),
        "institutionName": ("institution_name", TEXT),
    }
