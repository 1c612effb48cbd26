"""Part of ``POST /v1/api/iserver/questions/suppress body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, ListOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .suppress_questions_request_message_ids import SuppressQuestionsRequestMessageIds


@define(kw_only=True, repr=False)
class SuppressQuestionsRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/questions/suppress body``."""

    message_ids: list[SuppressQuestionsRequestMessageIds] | Unset = UNSET

    WIRE: ClassVar[Wire] = {"messageIds": ("message_ids", ListOf(Enumerated("SuppressQuestionsRequestMessageIds")))}
