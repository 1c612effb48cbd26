"""``account_selection_mode`` of IBKR's ``ClientConfiguration``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ClientConfigurationAccountSelectionMode(OpenStrEnum):
    """``account_selection_mode`` of IBKR's ``ClientConfiguration``."""

    SINGLE = "SINGLE"
    MULTIPLE = "MULTIPLE"
