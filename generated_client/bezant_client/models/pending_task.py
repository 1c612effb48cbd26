"""IBKR's ``PendingTask``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    TEXT,
    ListOf,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class PendingTask(Model["Any"]):
    """IBKR's ``PendingTask``."""

    action: str | Unset = UNSET
    au_10_tix_created_date: str | Unset = UNSET
    au_10_tix_expiry_date: str | Unset = UNSET
    document_reject_reason: list[str] | Unset = UNSET
    entity_id: int | Unset = UNSET
    external_id: str | Unset = UNSET
    form_name: str | Unset = UNSET
    form_number: int | Unset = UNSET
    online_task: bool | Unset = UNSET
    question_ids: list[int] | Unset = UNSET
    required_for_approval: bool | Unset = UNSET
    required_for_trading: bool | Unset = UNSET
    start_date: str | Unset = UNSET
    state: str | Unset = UNSET
    task_number: int | Unset = UNSET
    url: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "action": ("action", TEXT),
        "au10tixCreatedDate": ("au_10_tix_created_date", TEXT),
        "au10tixExpiryDate": ("au_10_tix_expiry_date", TEXT),
        "documentRejectReason": ("document_reject_reason", ListOf(TEXT)),
        "entityId": ("entity_id", INT),
        "externalId": ("external_id", TEXT),
        "formName": ("form_name", TEXT),
        "formNumber": ("form_number", INT),
        "onlineTask": ("online_task", BOOL),
        "questionIds": ("question_ids", ListOf(INT)),
        "requiredForApproval": ("required_for_approval", BOOL),
        "requiredForTrading": ("required_for_trading", BOOL),
        "startDate": ("start_date", TEXT),
        "state": ("state", TEXT),
        "taskNumber": ("task_number", INT),
        "url": ("url", TEXT),
    }
