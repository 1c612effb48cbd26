"""Part of ``POST /v1/api/iserver/questions/suppress body``."""

from __future__ import annotations

from ..declare import (
    UNSET,
    Enumerated,
    ListOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class SuppressQuestionsRequestMessageIds(OpenStrEnum):
    """Part of ``POST /v1/api/iserver/questions/suppress body/messageIds``."""

    O163 = "o163"
    O354 = "o354"
    O382 = "o382"
    O383 = "o383"
    O403 = "o403"
    O451 = "o451"
    O2136 = "o2136"
    O2137 = "o2137"
    O2165 = "o2165"
    O10082 = "o10082"
    O10138 = "o10138"
    O10151 = "o10151"
    O10152 = "o10152"
    O10153 = "o10153"
    O10164 = "o10164"
    O10223 = "o10223"
    O10288 = "o10288"
    O10331 = "o10331"
    O10332 = "o10332"
    O10333 = "o10333"
    O10334 = "o10334"
    O10335 = "o10335"
    O10336 = "o10336"
    P6 = "p6"
    P12 = "p12"


@define(kw_only=True, repr=False)
class SuppressQuestionsRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/questions/suppress body``."""

    message_ids: list[SuppressQuestionsRequestMessageIds] | Unset = UNSET

    WIRE = Wire({"messageIds": ("message_ids", ListOf(Enumerated("SuppressQuestionsRequestMessageIds")))})
