"""IBKR's ``LoginMessage``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class LoginMessage(OpenModel):
    """IBKR's ``LoginMessage``."""

    content_id: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    message_type: str | None | Unset = UNSET
    record_date: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    tasks: list[int] | None | Unset = UNSET
    username: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "contentId": ("content_id", INT),
            "description": ("description", TEXT),
            "id": ("id", INT),
            "messageType": ("message_type", TEXT),
            "recordDate": ("record_date", TEXT),
            "state": ("state", TEXT),
            "tasks": ("tasks", ListOf(INT)),
            "username": ("username", TEXT),
        }
    )
