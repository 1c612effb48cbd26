"""IBKR's ``Service``."""

from __future__ import annotations

from ..declare import (
    INT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class ServiceAction(OpenStrEnum):
    """``action`` of IBKR's ``Service``."""

    ADD = "ADD"
    REMOVE = "REMOVE"


@define(kw_only=True, repr=False)
class Service(OpenModel):
    """IBKR's ``Service``."""

    action: ServiceAction | Unset = UNSET
    value: int | Unset = UNSET

    WIRE = Wire({"action": ("action", Enumerated("ServiceAction")), "value": ("value", INT)})
