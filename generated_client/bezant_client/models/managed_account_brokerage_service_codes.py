"""``brokerageServiceCodes`` of IBKR's ``Account``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ManagedAccountBrokerageServiceCodes(OpenStrEnum):
    """``brokerageServiceCodes`` of IBKR's ``Account``."""

    IBCLEARING = "IBClearing"
    IBEXECUTION = "IBExecution"
    IBPRIME = "IBPrime"
