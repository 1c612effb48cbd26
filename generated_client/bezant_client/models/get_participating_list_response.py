"""IBKR's ``GetParticipatingListResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .get_participating_list_response_participating_banks import (
        GetParticipatingListResponseParticipatingBanks,
    )


@define(kw_only=True, repr=False)
class GetParticipatingListResponse(Model["Any"]):
    """IBKR's ``GetParticipatingListResponse``."""

    participating_banks: list[GetParticipatingListResponseParticipatingBanks] | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "participatingBanks": ("participating_banks", ListOf(Object("GetParticipatingListResponseParticipatingBanks"))),
        "type": ("type_", TEXT),
    }
