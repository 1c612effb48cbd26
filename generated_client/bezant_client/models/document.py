"""IBKR's ``Document``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class AttachedFileType(OpenModel):
    """IBKR's ``AttachedFileType``."""

    file_length: int
    file_name: str
    sha_1_checksum: str

    WIRE = Wire(
        {"fileLength": ("file_length", INT), "fileName": ("file_name", TEXT), "sha1Checksum": ("sha_1_checksum", TEXT)}
    )


class DocumentDocumentType(OpenStrEnum):
    """``documentType`` of IBKR's ``Document``."""

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


@define(kw_only=True, repr=False)
class FilePayload(OpenModel):
    """IBKR's ``FilePayload``."""

    data: str
    mime_type: str

    WIRE = Wire({"data": ("data", TEXT), "mimeType": ("mime_type", TEXT)})


@define(kw_only=True, repr=False)
class Document(OpenModel):
    """IBKR's ``Document``."""

    attached_file: AttachedFileType
    exec_login_timestamp: int
    exec_timestamp: int
    form_number: int
    document_type: DocumentDocumentType | Unset = UNSET
    expiration_date: str | Unset = UNSET
    external_account_id: str | Unset = UNSET
    external_individual_id: str | Unset = UNSET
    payload: FilePayload | Unset = UNSET
    proof_of_address_type: DocumentProofOfAddressType | Unset = UNSET
    proof_of_identity_type: DocumentProofOfIdentityType | Unset = UNSET
    signature: str | Unset = UNSET
    signed_by: list[str] | Unset = UNSET
    valid_address: bool | Unset = UNSET

    WIRE = Wire(
        {
            "attachedFile": ("attached_file", Object("AttachedFileType")),
            "execLoginTimestamp": ("exec_login_timestamp", INT),
            "execTimestamp": ("exec_timestamp", INT),
            "formNumber": ("form_number", INT),
            "documentType": ("document_type", Enumerated("DocumentDocumentType")),
            "expirationDate": ("expiration_date", TEXT),
            "externalAccountId": ("external_account_id", TEXT),
            "externalIndividualId": ("external_individual_id", TEXT),
            "payload": ("payload", Object("FilePayload")),
            "proofOfAddressType": ("proof_of_address_type", Enumerated("DocumentProofOfAddressType")),
            "proofOfIdentityType": ("proof_of_identity_type", Enumerated("DocumentProofOfIdentityType")),
            "signature": ("signature", TEXT),
            "signedBy": ("signed_by", ListOf(TEXT)),
            "validAddress": ("valid_address", BOOL),
        }
    )
