"""IBKR's ``AlertConditionRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .alert_condition_request_logic_bind import AlertConditionRequestLogicBind


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

    WIRE: ClassVar[Wire] = {
        "type": ("type_", INT),
        "conidex": ("conidex", TEXT),
        "operator": ("operator", TEXT),
        "triggerMethod": ("trigger_method", TEXT),
        "value": ("value", TEXT),
        "logicBind": ("logic_bind", Enumerated("AlertConditionRequestLogicBind")),
        "timeZone": ("time_zone", TEXT),
    }
