"""The alerts that a user has set: what each waits for, and whether it has fired."""

from __future__ import annotations

from typing import Literal, cast

from bezant_client import api, models
from pydantic import BaseModel

from bezant_mcp.accounts.accounts import choose_account
from bezant_mcp.answers import SourcedModel, moment
from bezant_mcp.arguments import AccountId
from bezant_mcp.concurrency import gather
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import distinct, number, objects, text, utc_time, whole

# Each costs a request of its own.
MOST_DETAILED = 12
# IBKR's numbers for what a condition is about.
CONDITIONS = {
    1: "price", 3: "time", 4: "margin cushion", 5: "trade", 6: "volume", 7: "market", 8: "position", 9: "day P&L",
}  # fmt: skip
FLAGS = {"true": True, "1": True, "false": False, "0": False}
JOINED = {"a": " and ", "o": " or "}


class Alert(BaseModel):
    """One alert; ``when`` has its conditions in words, None where IBKR did not give them."""

    alert_id: int | None = None
    name: str | None = None
    when: str | None = None
    active: bool | None = None
    triggered: bool | None = None
    set_at: str | None = None


class Alerts(SourcedModel):
    """The alerts of one account."""

    source: Literal["portfolio", "brokerage"] = "brokerage"
    account_id: str
    count: int
    alerts: list[Alert]


async def alerts(gateway: Gateway, account_id: AccountId = "") -> Alerts:
    """List the alerts of one account: what each waits for, whether it is active and has fired.

    The first dozen come with their conditions. Needs the brokerage session.
    """
    chosen = await choose_account(gateway, account_id)
    reading = await gateway.ask(api.alerts.list_alerts.asyncio_detailed(chosen, client=gateway.client))
    # The published example is one alert by itself; what is sent is a list.
    value = cast("list[models.Alert] | models.Alert", reading.value)
    given = distinct(value if isinstance(value, list) else [value])
    rows = [row for row in given if text(row.account) in (chosen, None)]
    known = await gather(fetch_conditions(gateway, whole(row.order_id)) for row in rows[:MOST_DETAILED])
    conditions = [*known, *[None] * (len(rows) - len(known))]
    vague = conditions.count(None)
    notes = reading.gaps("alerts") + ([f"The conditions of {vague} alerts are unknown."] if vague else [])
    if others := len(given) - len(rows):
        notes.append(f"Left out: {others} alerts of another account.")
    return Alerts(
        as_of=moment(reading.as_of),
        account_id=chosen,
        complete=not notes,
        count=len(rows),
        alerts=[alert_of(row, when) for row, when in zip(rows, conditions, strict=True)],
        notes=notes or None,
    )


async def fetch_conditions(gateway: Gateway, alert_id: int | None) -> str | None:
    """The conditions of an alert in words; None where they cannot be read."""
    if alert_id is None:
        return None
    try:
        reading = await gateway.ask(
            api.alerts.get_alert.asyncio_detailed(alert_id, client=gateway.client, type_=models.GetAlertType.Q)
        )
    except BezantError:
        return None
    return conditions_of(reading.value)


def conditions_of(details: models.AlertDetails) -> str | None:
    """``AAPL price <= 190 and ...``; None where one of them cannot be read."""
    said = ""
    for row in objects(details.conditions or []):
        kind, value = CONDITIONS.get(whole(row.condition_type) or 0, "condition"), written(row.condition_value)
        if kind == "condition" and value is None:
            return None
        parts = (text(row.contract_description_1), kind, text(row.condition_operator), value)
        said += " ".join(filter(None, parts)) + JOINED.get(text(row.condition_logic_bind) or "", "; ")
    return text(said.rstrip("; ").removesuffix(" and").removesuffix(" or"), 200)


def written(value: object) -> str | None:
    """A condition's value as it is written, from a text or a number."""
    return text(value) if isinstance(value, str) else None if number(value) is None else f"{number(value):.12g}"


def alert_of(row: models.Alert, when: str | None) -> Alert:
    """One row of the list."""
    active, set_at = whole(row.alert_active), utc_time(row.order_time)
    return Alert(
        alert_id=whole(row.order_id),
        name=text(row.alert_name),
        when=when,
        active=None if active is None else active == 1,
        triggered=FLAGS.get(str(row.alert_triggered).lower()),
        set_at=moment(set_at) if set_at else None,
    )
