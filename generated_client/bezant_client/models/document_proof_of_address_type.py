"""``proofOfAddressType`` of IBKR's ``Document``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DocumentProofOfAddressType(OpenStrEnum):
    """``proofOfAddressType`` of IBKR's ``Document``."""

    DRIVER_LICENSE = "Driver License"
    BANK_STATEMENT = "Bank Statement"
    BROKERAGE_STATEMENT = "Brokerage Statement"
    HOMEOWNER_INSURANCE_POLICY_BILL = "Homeowner Insurance Policy Bill"
    HOMEOWNER_INSURANCE_POLICY_DOCUMENT = "Homeowner Insurance Policy Document"
    RENTER_INSURANCE_POLICY_BILL = "Renter Insurance Policy bill"
    RENTER_INSURANCE_POLICY_DOCUMENT = "Renter Insurance Policy Document"
    SECURITY_SYSTEM_BILL = "Security System Bill"
    GOVERNMENT_ISSUED_LETTERS = "Government Issued Letters"
    UTILITY_BILL = "Utility Bill"
    CURRENT_LEASE = "Current Lease"
    EVIDENCE_OF_OWNERSHIP_OF_PROPERTY = "Evidence of Ownership of Property"
    OTHER_DOCUMENT = "Other Document"
