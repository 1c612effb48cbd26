"""IBKR's ``alertDetails``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    NULL,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OneOf,
    OpenIntEnum,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class AlertCondition(OpenModel):
    """IBKR's ``alertCondition``."""

    condition_logic_bind: AlertConditionLogic | None | Unset = UNSET
    condition_operator: str | None | Unset = UNSET
    condition_time_zone: str | None | Unset = UNSET
    condition_trigger_method: str | None | Unset = UNSET
    condition_type: int | None | Unset = UNSET
    condition_value: str | None | Unset = UNSET
    conidex: str | None | Unset = UNSET
    contract_description_1: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "condition_logic_bind": ("condition_logic_bind", Enumerated("AlertConditionLogic")),
            "condition_operator": ("condition_operator", OneOf(TEXT, NULL)),
            "condition_time_zone": ("condition_time_zone", OneOf(TEXT, NULL)),
            "condition_trigger_method": ("condition_trigger_method", OneOf(TEXT, NULL)),
            "condition_type": ("condition_type", INT),
            "condition_value": ("condition_value", TEXT),
            "conidex": ("conidex", TEXT),
            "contract_description_1": ("contract_description_1", TEXT),
        }
    )


class AlertConditionLogic(OpenStrEnum):
    """``condition_logic_bind`` of IBKR's ``alertCondition``."""

    A = "a"
    O = "o"
    N = "n"


class AlertDetailsActive(OpenIntEnum):
    """``alert_active`` of IBKR's ``alertDetails``."""

    VALUE_1 = 1
    VALUE_0 = 0


class AlertState(OpenStrEnum):
    """``order_status`` of IBKR's ``alertDetails``."""

    PRE_SUBMITTED = "PreSubmitted"
    SUBMITTED = "Submitted"
    INACTIVE = "Inactive"


@define(kw_only=True, repr=False)
class AlertDetails(OpenModel):
    """IBKR's ``alertDetails``."""

    account: str | None | Unset = UNSET
    alert_name: str | None | Unset = UNSET
    alert_active: AlertDetailsActive | None | Unset = UNSET
    alert_default_type: int | None | Unset = UNSET
    alert_email: str | None | Unset = UNSET
    alert_message: str | None | Unset = UNSET
    alert_mta_currency: str | None | Unset = UNSET
    alert_mta_defaults: str | None | Unset = UNSET
    alert_play_audio: int | None | Unset = UNSET
    alert_repeatable: int | None | Unset = UNSET
    alert_send_message: int | None | Unset = UNSET
    alert_show_popup: int | None | Unset = UNSET
    alert_triggered: bool | None | Unset = UNSET
    bg_color: str | None | Unset = UNSET
    condition_outside_rth: int | None | Unset = UNSET
    condition_size: int | None | Unset = UNSET
    conditions: list[AlertCondition] | None | Unset = UNSET
    expire_time: str | None | Unset = UNSET
    fg_color: str | None | Unset = UNSET
    itws_orders_only: int | None | Unset = UNSET
    order_id: int | None | Unset = UNSET
    order_not_editable: bool | None | Unset = UNSET
    order_status: AlertState | None | Unset = UNSET
    tif: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    tool_id: int | None | Unset = UNSET
    alert_name_2: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "account": ("account", TEXT),
            "alertName": ("alert_name", TEXT),
            "alert_active": ("alert_active", Enumerated("AlertDetailsActive")),
            "alert_default_type": ("alert_default_type", OneOf(INT, NULL)),
            "alert_email": ("alert_email", OneOf(TEXT, NULL)),
            "alert_message": ("alert_message", OneOf(TEXT, NULL)),
            "alert_mta_currency": ("alert_mta_currency", OneOf(TEXT, NULL)),
            "alert_mta_defaults": ("alert_mta_defaults", OneOf(TEXT, NULL)),
            "alert_play_audio": ("alert_play_audio", OneOf(INT, NULL)),
            "alert_repeatable": ("alert_repeatable", INT),
            "alert_send_message": ("alert_send_message", INT),
            "alert_show_popup": ("alert_show_popup", INT),
            "alert_triggered": ("alert_triggered", BOOL),
            "bg_color": ("bg_color", TEXT),
            "condition_outside_rth": ("condition_outside_rth", INT),
            "condition_size": ("condition_size", INT),
            "conditions": ("conditions", ListOf(Object("AlertCondition"))),
            "expire_time": ("expire_time", OneOf(TEXT, NULL)),
            "fg_color": ("fg_color", TEXT),
            "itws_orders_only": ("itws_orders_only", INT),
            "order_id": ("order_id", INT),
            "order_not_editable": ("order_not_editable", BOOL),
            "order_status": ("order_status", Enumerated("AlertState")),
            "tif": ("tif", TEXT),
            "time_zone": ("time_zone", OneOf(TEXT, NULL)),
            "tool_id": ("tool_id", OneOf(INT, NULL)),
            "alert_name": ("alert_name_2", TEXT),
        }
    )
