"""IBKR's ``GetParticipatingListResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class GetParticipatingListResponseParticipatingBanks(OpenModel):
    """``participatingBanks`` of IBKR's ``GetParticipatingListResponse``."""

    bic: str | None | Unset = UNSET
    clearing_code: str | None | Unset = UNSET
    institution_name: str | None | Unset = UNSET

    WIRE = Wire(
        {"BIC": ("bic", TEXT), "clearingCode": ("clearing_code", TEXT), "institutionName": ("institution_name", TEXT)}
    )


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
