"""IBKR's ``Document``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .attached_file_type import AttachedFileType
    from .document_document_type import DocumentDocumentType
    from .document_proof_of_address_type import DocumentProofOfAddressType
    from .document_proof_of_identity_type import DocumentProofOfIdentityType
    from .file_payload import FilePayload


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

    WIRE: ClassVar[Wire] = {
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
