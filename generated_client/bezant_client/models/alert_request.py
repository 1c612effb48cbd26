"""IBKR's ``alertCreationRequest``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenIntEnum,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


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


class AlertConditionRequestLogicBind(OpenStrEnum):
    """``logicBind`` of IBKR's ``AlertConditionRequest``."""

    A = "a"
    O = "o"
    N = "n"


class AlertRequestOutsideRth(OpenIntEnum):
    """``outsideRth`` of IBKR's ``alertCreationRequest``."""

    VALUE_0 = 0
    VALUE_1 = 1


class AlertRequestRepeatable(OpenIntEnum):
    """``alertRepeatable`` of IBKR's ``alertCreationRequest``."""

    VALUE_0 = 0
    VALUE_1 = 1


class AlertRequestSendMessage(OpenIntEnum):
    """``sendMessage`` of IBKR's ``alertCreationRequest``."""

    VALUE_0 = 0
    VALUE_1 = 1


class AlertRequestTif(OpenStrEnum):
    """``tif`` of IBKR's ``alertCreationRequest``."""

    GTC = "GTC"
    GTD = "GTD"


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

    WIRE = Wire(
        {
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
    )
