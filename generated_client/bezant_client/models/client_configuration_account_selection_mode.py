"""``account_selection_mode`` of IBKR's ``ClientConfiguration``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ClientConfigurationAccountSelectionMode(StrEnum):
    """``account_selection_mode`` of IBKR's ``ClientConfiguration``. A value that is not listed becomes a member named ``UNDECLARED``."""

    SINGLE = "SINGLE"
    MULTIPLE = "MULTIPLE"

    @classmethod
    def _missing_(cls, value: object) -> ClientConfigurationAccountSelectionMode | None:
        return undeclared(cls, value, str)
