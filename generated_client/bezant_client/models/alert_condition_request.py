"""IBKR's ``AlertConditionRequest``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class AlertConditionRequestLogicBind(OpenStrEnum):
    """``logicBind`` of IBKR's ``AlertConditionRequest``."""

    A = "a"
    O = "o"
    N = "n"


@define(kw_only=True, repr=False)
class AlertConditionRequest(OpenModel):
    """IBKR's ``AlertConditionRequest``."""

    type_: int
    conidex: str
    operator: str
    trigger_method: str
    value: str
    logic_bind: AlertConditionRequestLogicBind
    time_zone: str | Unset = UNSET

    WIRE = Wire(
        {
            "type": ("type_", INT),
            "conidex": ("conidex", TEXT),
            "operator": ("operator", TEXT),
            "triggerMethod": ("trigger_method", TEXT),
            "value": ("value", TEXT),
            "logicBind": ("logic_bind", Enumerated("AlertConditionRequestLogicBind")),
            "timeZone": ("time_zone", TEXT),
        }
    )
