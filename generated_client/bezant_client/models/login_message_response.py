"""IBKR's ``LoginMessageResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .login_message import LoginMessage


@define(kw_only=True, repr=False)
class LoginMessageResponse(OpenModel):
    """IBKR's ``LoginMessageResponse``."""

    account_id: str | None | Unset = UNSET
    clearing_status: str | None | Unset = UNSET
    clearing_status_description: str | None | Unset = UNSET
    login_message_present: bool | None | Unset = UNSET
    login_messages: list[LoginMessage] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "clearingStatus": ("clearing_status", TEXT),
        "clearingStatusDescription": ("clearing_status_description", TEXT),
        "loginMessagePresent": ("login_message_present", BOOL),
        "loginMessages": ("login_messages", ListOf(Object("LoginMessage"))),
    }
