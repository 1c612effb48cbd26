"""``brokerageServiceCodes`` of IBKR's ``Account``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ManagedAccountBrokerageServiceCodes(StrEnum):
    """``brokerageServiceCodes`` of IBKR's ``Account``. A value that is not listed becomes a member named ``UNDECLARED``."""

    IBCLEARING = "IBClearing"
    IBEXECUTION = "IBExecution"
    IBPRIME = "IBPrime"

    @classmethod
    def _missing_(cls, value: object) -> ManagedAccountBrokerageServiceCodes | None:
        return undeclared(cls, value, str)
