"""IBKR's ``LoginMessageResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import LoginMessage


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
