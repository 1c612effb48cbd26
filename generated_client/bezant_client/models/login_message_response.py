"""IBKR's ``LoginMessageResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)


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


@define(kw_only=True, repr=False)
class LoginMessageResponse(OpenModel):
    """IBKR's ``LoginMessageResponse``."""

    account_id: str | None | Unset = UNSET
    clearing_status: str | None | Unset = UNSET
    clearing_status_description: str | None | Unset = UNSET
    login_message_present: bool | None | Unset = UNSET
    login_messages: list[LoginMessage] | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clearingStatus": ("clearing_status", TEXT),
            "clearingStatusDescription": ("clearing_status_description", TEXT),
            "loginMessagePresent": ("login_message_present", BOOL),
            "loginMessages": ("login_messages", ListOf(Object("LoginMessage"))),
        }
    )
