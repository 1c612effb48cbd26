"""IBKR's ``alertCreationRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .alert_condition_request import AlertConditionRequest
    from .alert_request_outside_rth import AlertRequestOutsideRth
    from .alert_request_repeatable import AlertRequestRepeatable
    from .alert_request_send_message import AlertRequestSendMessage
    from .alert_request_tif import AlertRequestTif


@define(kw_only=True, repr=False)
class AlertRequest(OpenModel):
    """IBKR's ``alertCreationRequest``."""

    alert_message: str
    alert_name: str
    alert_repeatable: AlertRequestRepeatable
    conditions: list[AlertConditionRequest]
    outside_rth: AlertRequestOutsideRth
    tif: AlertRequestTif
    email: str | Unset = UNSET
    expire_time: str | Unset = UNSET
    i_tws_orders_only: int | Unset = UNSET
    order_id: int | Unset = UNSET
    send_message: AlertRequestSendMessage | Unset = UNSET
    show_popup: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "alertMessage": ("alert_message", TEXT),
        "alertName": ("alert_name", TEXT),
        "alertRepeatable": ("alert_repeatable", Enumerated("AlertRequestRepeatable")),
        "conditions": ("conditions", ListOf(Object("AlertConditionRequest"))),
        "outsideRth": ("outside_rth", Enumerated("AlertRequestOutsideRth")),
        "tif": ("tif", Enumerated("AlertRequestTif")),
        "email": ("email", TEXT),
        "expireTime": ("expire_time", TEXT),
        "iTWSOrdersOnly": ("i_tws_orders_only", INT),
        "orderId": ("order_id", INT),
        "sendMessage": ("send_message", Enumerated("AlertRequestSendMessage")),
        "showPopup": ("show_popup", INT),
    }
