"""``debtorIdentificationDocumentType`` of IBKR's ``EddaInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class EddaInstructionDebtorIdentificationDocumentType(StrEnum):
    """``debtorIdentificationDocumentType`` of IBKR's ``EddaInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    HK_ID = "hkId"
    PASSPORT = "passport"
    CHINA_ID = "chinaId"
    HK_MACAO_ENTRY_PERMIT = "hkMacaoEntryPermit"

    @classmethod
    def _missing_(cls, value: object) -> EddaInstructionDebtorIdentificationDocumentType | None:
        return undeclared(cls, value, str)
