"""The alerts that a user has set: what each waits for, and whether it has fired."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from bezant_mcp.concurrency import together
from bezant_mcp.errors import BezantError
from bezant_mcp.parsing import objects, text, whole

if TYPE_CHECKING:
    from bezant_client.models import Alert, AlertCondition, AlertDetails

    from bezant_mcp.gateway import Gateway

# Each costs a request of its own.
MOST_DETAILED = 12
# IBKR's numbers for what a condition is about.
CONDITIONS = {
    1: "price",
    3: "time",
    4: "margin cushion",
    5: "trade",
    6: "volume",
    7: "market",
    8: "position",
    9: "day P&L",
}
JOINED = {"a": " and ", "o": " or "}


@dataclass(frozen=True)
class AlertSet:
    """One alert.

    Attributes:
        when: Its conditions in words; None where IBKR did not give them.
        set_at: ISO time, UTC.
    """

    id: int | None
    name: str | None
    active: bool | None
    triggered: bool | None
    set_at: str | None
    when: str | None


async def fetch_alerts(gateway: Gateway, account_id: str) -> tuple[list[AlertSet], datetime]:
    """Every alert of an account, the first dozen with their conditions; needs the brokerage session."""
    from bezant_client.api.alerts import list_alerts

    reading = await gateway.ask(list_alerts.asyncio_detailed(account_id, client=gateway.client))
    # The published example is one alert by itself; what is sent is a list.
    value = cast("list[Alert] | Alert", reading.value)
    listed = value if isinstance(value, list) else [value]
    details = await together(fetch_conditions(gateway, whole(row.order_id)) for row in listed[:MOST_DETAILED])
    details += [None] * (len(listed) - len(details))
    return [alert_of(row, when) for row, when in zip(listed, details, strict=True)], reading.as_of


async def fetch_conditions(gateway: Gateway, alert_id: int | None) -> str | None:
    """The conditions of an alert in words; None where they cannot be had."""
    from bezant_client.api.alerts import get_alert
    from bezant_client.models import GetAlertType

    if alert_id is None:
        return None
    try:
        reading = await gateway.ask(get_alert.asyncio_detailed(alert_id, client=gateway.client, type_=GetAlertType.Q))
    except BezantError:
        return None
    return conditions_of(reading.value)


def conditions_of(details: AlertDetails) -> str | None:
    """``AAPL price <= 190 and ...``."""
    said = ""
    for row in objects(details.conditions or []):
        said += condition_of(row) + JOINED.get(text(row.condition_logic_bind) or "", "; ")
    return text(said.rstrip("; ").removesuffix(" and").removesuffix(" or"), 200)


def condition_of(row: AlertCondition) -> str:
    """One condition in words."""
    kind = CONDITIONS.get(whole(row.condition_type) or 0, "condition")
    parts = (text(row.contract_description_1), kind, text(row.condition_operator), text(row.condition_value))
    return " ".join(part for part in parts if part)


def alert_of(row: Alert, when: str | None) -> AlertSet:
    """One row of the list."""
    try:
        set_at = datetime.strptime(text(row.order_time) or "", "%Y%m%d-%H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        set_at = None
    active = whole(row.alert_active)
    return AlertSet(
        id=whole(row.order_id),
        name=text(row.alert_name),
        active=None if active is None else active == 1,
        triggered=row.alert_triggered if isinstance(row.alert_triggered, bool) else None,
        set_at=set_at.isoformat(timespec="seconds") if set_at else None,
        when=when,
    )
