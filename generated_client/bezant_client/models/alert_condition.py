"""IBKR's ``alertCondition``."""

from __future__ import annotations

from ..declare import (
    INT,
    NULL,
    TEXT,
    UNSET,
    Enumerated,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class AlertConditionLogic(OpenStrEnum):
    """``condition_logic_bind`` of IBKR's ``alertCondition``."""

    A = "a"
    O = "o"
    N = "n"


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
