"""IBKR's ``EddaInstruction``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, Enumerated, OpenModel, OpenStrEnum, Wire, define


class EddaInstructionDebtorIdentificationDocumentType(OpenStrEnum):
    """``debtorIdentificationDocumentType`` of IBKR's ``EddaInstruction``."""

    HK_ID = "hkId"
    PASSPORT = "passport"
    CHINA_ID = "chinaId"
    HK_MACAO_ENTRY_PERMIT = "hkMacaoEntryPermit"


@define(kw_only=True, repr=False)
class EddaInstruction(OpenModel):
    """IBKR's ``EddaInstruction``."""

    account_id: str
    bank_account_number: str
    bank_branch_code: str
    bank_clearing_code: str
    bank_instruction_name: str
    client_instruction_id: float
    currency: str
    debtor_identification_document_type: EddaInstructionDebtorIdentificationDocumentType

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "bankAccountNumber": ("bank_account_number", TEXT),
            "bankBranchCode": ("bank_branch_code", TEXT),
            "bankClearingCode": ("bank_clearing_code", TEXT),
            "bankInstructionName": ("bank_instruction_name", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "currency": ("currency", TEXT),
            "debtorIdentificationDocumentType": (
                "debtor_identification_document_type",
                Enumerated("EddaInstructionDebtorIdentificationDocumentType"),
            ),
        }
    )
