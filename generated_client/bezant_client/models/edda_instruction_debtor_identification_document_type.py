"""``debtorIdentificationDocumentType`` of IBKR's ``EddaInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class EddaInstructionDebtorIdentificationDocumentType(OpenStrEnum):
    """``debtorIdentificationDocumentType`` of IBKR's ``EddaInstruction``."""

    HK_ID = "hkId"
    PASSPORT = "passport"
    CHINA_ID = "chinaId"
    HK_MACAO_ENTRY_PERMIT = "hkMacaoEntryPermit"
