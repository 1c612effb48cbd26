"""IBKR's ``GetParticipatingListResponse``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import GetParticipatingListResponseParticipatingBanks


@define(kw_only=True, repr=False)
class GetParticipatingListResponse(OpenModel):
    """IBKR's ``GetParticipatingListResponse``."""

    participating_banks: list[GetParticipatingListResponseParticipatingBanks] | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "participatingBanks": (
                "participating_banks",
                ListOf(Object("GetParticipatingListResponseParticipatingBanks")),
            ),
            "type": ("type_", TEXT),
        }
    )
