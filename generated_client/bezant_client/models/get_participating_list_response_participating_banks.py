"""``participatingBanks`` of IBKR's ``GetParticipatingListResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class GetParticipatingListResponseParticipatingBanks(OpenModel):
    """``participatingBanks`` of IBKR's ``GetParticipatingListResponse``."""

    bic: str | None | Unset = UNSET
    clearing_code: str | None | Unset = UNSET
    institution_name: str | None | Unset = UNSET

    WIRE = Wire(
        {"BIC": ("bic", TEXT), "clearingCode": ("clearing_code", TEXT), "institutionName": ("institution_name", TEXT)}
    )
