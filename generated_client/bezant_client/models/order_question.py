"""IBKR's ``OrderQuestion``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class OrderQuestion(OpenModel):
    """IBKR's ``OrderQuestion``."""

    id: str | None | Unset = UNSET
    is_suppressed: bool | None | Unset = UNSET
    message: list[str] | None | Unset = UNSET
    message_ids: list[str] | None | Unset = UNSET
    message_options: list[str] | None | Unset = UNSET

    WIRE = Wire(
        {
            "id": ("id", TEXT),
            "isSuppressed": ("is_suppressed", BOOL),
            "message": ("message", ListOf(TEXT)),
            "messageIds": ("message_ids", ListOf(TEXT)),
            "messageOptions": ("message_options", ListOf(TEXT)),
        }
    )
