"""``documentType`` of IBKR's ``Document``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DocumentDocumentType(StrEnum):
    """``documentType`` of IBKR's ``Document``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CHECK = "Check"
    COMPANY_OWNERSHIP = "Company Ownership"
    DIVORCE_SETTLEMENT = "Divorce Settlement"
    EMPLOYER_CONFIRMATION = "Employer Confirmation"
    ENTITLEMENT_TO_PAYMENTS = "Entitlement to Payments"
    LETTER = "Letter"
    OWNERSHIP = "Ownership"
    PAY_SLIP = "Pay Slip"
    PROOF_OF_SALE = "Proof of Sale"
    PROOF_OF_WINNINGS = "Proof of Winnings"
    SEVERANCE = "Severance"
    TAX_RETURN = "Tax Return"
    WILL = "Will"
    BANK_STATEMENT = "Bank Statement"
    BROKERAGE_STATEMENT = "Brokerage Statement"
    CURRENT_LEASE = "Current Lease"
    FINANCIAL_STATEMENT = "Financial Statement"
    CERTIFICATE_OF_INCORPORATION_FORMATION = "Certificate of Incorporation/Formation"
    CERTIFICATE_OF_REGISTRATIOS = "Certificate of Registratios"
    COMPANY_CHARTER = "Company Charter"
    CERTIFICATE_OF_GOOD_STANDING = "Certificate of Good Standing"
    GOVERNMENT_ISSUED_BUSINESS_LICENSE = "Government-issued Business License"
    CORPORATE_CHARTER = "Corporate Charter"
    ARTICLES_OF_INCORPORATION = "Articles of Incorporation"
    BANK_PASSBOOK_STATEMENT = "Bank Passbook/Statement"
    CERTIFIED_PROOF_OF_IDENTITY = "Certified Proof of Identity"
    CERTIFIED_PROOF_OF_ADDRESS = "Certified Proof of Address"
    INCOME_TAX_RETURN = "Income Tax Return"
    ADDITIONAL_PROOF_OF_IDENTITY_DOCUMENT = "Additional Proof of Identity Document"
    PROOF_OF_PRINCIPAL_PLACE_OF_BUSINESS_AND_REGISTRATION = "Proof of Principal Place of Business and Registration"
    UTILITY_BILL = "Utility Bill"
    EVIDENCE_OF_OWNERSHIP_OF_PROPERTY = "Evidence of Ownership of Property"
    AUTHORIZATION_TO_OPEN_ACCOUNT_EVIDENCE = "Authorization to Open Account - Evidence"
    AUTHORIZATION_TO_OPEN_ACCOUNT_CERTIFICATION = "Authorization to Open Account - Certification"
    ITALIAN_HEALTH_CARD_TESSERA_SANITARIA = "Italian Health Card (Tessera Sanitaria)"
    CRS_CARD_OF_LOMBARDY = "CRS card of Lombardy"
    ITALIAN_ELECTRONIC_ID_CARD_CIE = "Italian Electronic ID Card - CIE"
    COURT_OR_GOVT_ISSUED_DOCUMENT = "Court- or Govt-issued document"
    COPY_OF_PASSPORT_NATIONAL_ID_OR_DRIVER_S_LICENSE = "Copy of Passport, National Id or Driver's License"
    PASSPORT = "Passport"
    NATIONAL_ID = "National ID"

    @classmethod
    def _missing_(cls, value: object) -> DocumentDocumentType | None:
        return undeclared(cls, value, str)
