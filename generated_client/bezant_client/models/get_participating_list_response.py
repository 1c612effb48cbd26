"""IBKR's ``GetParticipatingListResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .get_participating_list_response_participating_banks import GetParticipatingListResponseParticipatingBanks


@define(kw_only=True, repr=False)
class GetParticipatingListResponse(OpenModel):
    """IBKR's ``GetParticipatingListResponse``."""

    participating_banks: list[GetParticipatingListResponseParticipatingBanks] | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "participatingBanks": ("participating_banks", ListOf(Object("GetParticipatingListResponseParticipatingBanks"))),
        "type": ("type_", TEXT),
    }
