"""The messages that IBKR sends to a user: text from outside, its markup removed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bezant_mcp.parsing import instant, text, whole

if TYPE_CHECKING:
    from bezant_client.models import Notification as Message

    from bezant_mcp.gateway import Gateway

# IBKR's limit for one call.
AT_ONCE = 10
LONGEST_BODY = 600
# What stands inside these is no text for a reader.
UNREAD_ELEMENTS = re.compile(r"<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True)
class Notification:
    """One message of IBKR, its markup removed."""

    at: datetime | None
    unread: bool | None
    kind: str | None
    title: str | None
    body: str | None


async def fetch_notifications(gateway: Gateway, limit: int) -> tuple[list[Notification], datetime]:
    """The newest messages, up to 10; works without a brokerage session. Reading does not mark them as read."""
    from bezant_client.api.notifications import list_notifications

    reading = await gateway.ask(list_notifications.asyncio_detailed(client=gateway.client, max_=limit))
    return list(notifications_of(reading.value)), reading.as_of


def notifications_of(rows: Iterable[Message]) -> Iterator[Notification]:
    """Messages as text: no markup, no script, no line breaks, cut where they are long."""
    for row in rows:
        read = whole(row.r)
        yield Notification(
            at=instant(row.d),
            unread=None if read is None else read == 0,
            kind=text(row.fc),
            title=text(row.ms),
            body=text(UNREAD_ELEMENTS.sub(" ", row.md) if isinstance(row.md, str) else None, LONGEST_BODY),
        )
