"""IBKR's ``AccreditedInvestor``."""

from __future__ import annotations

from ..declare import (
    BOOL,
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
    from . import EligibleContractParticipant, QualifiedPurchaser


@define(kw_only=True, repr=False)
class AccreditedInvestor(OpenModel):
    """IBKR's ``AccreditedInvestor``."""

    account_id: str | Unset = UNSET
    eligible_contract_participant: EligibleContractParticipant | Unset = UNSET
    qualified_purchaser: QualifiedPurchaser | Unset = UNSET
    signature: str | Unset = UNSET
    signed_by: list[str] | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "eligibleContractParticipant": ("eligible_contract_participant", Object("EligibleContractParticipant")),
            "qualifiedPurchaser": ("qualified_purchaser", Object("QualifiedPurchaser")),
            "signature": ("signature", TEXT),
            "signedBy": ("signed_by", ListOf(TEXT)),
            "status": ("status", BOOL),
        }
    )
