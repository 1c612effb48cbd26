"""``proofOfIdentityType`` of IBKR's ``Document``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DocumentProofOfIdentityType(OpenStrEnum):
    """``proofOfIdentityType`` of IBKR's ``Document``."""

    DRIVER_LICENSE = "Driver License"
    PASSPORT = "Passport"
    ALIEN_ID_CARD = "Alien ID Card"
    NATIONAL_ID_CARD = "National ID Card"
    BANK_STATEMENT = "Bank Statement"
    EVIDENCE_OF_OWNERSHIP_OF_PROPERTY = "Evidence of Ownership of Property"
    CREDIT_CARD_STATEMENT = "Credit Card Statement"
    UTILITY_BILL = "Utility Bill"
    BROKERAGE_STATEMENT = "Brokerage Statement"
    T4_STATEMENT = "T4 Statement"
    CRA_ASSESSMENT = "CRA Assessment"
    HONG_KONG_AND_MACAO_ENTRY_PERMIT = "Hong Kong and Macao Entry Permit"
