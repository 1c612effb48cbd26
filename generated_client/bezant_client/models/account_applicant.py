"""``applicant`` of IBKR's ``signatureAndOwners``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AccountApplicant(OpenModel):
    """``applicant`` of IBKR's ``signatureAndOwners``."""

    signatures: list[str] | None | Unset = UNSET

    WIRE = Wire({"signatures": ("signatures", ListOf(TEXT))})
