"""IBKR's ``PendingTasksResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
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
    from . import ErrorResponse


@define(kw_only=True, repr=False)
class PendingTask(OpenModel):
    """IBKR's ``PendingTask``."""

    action: str | None | Unset = UNSET
    au_10_tix_created_date: str | None | Unset = UNSET
    au_10_tix_expiry_date: str | None | Unset = UNSET
    document_reject_reason: list[str] | None | Unset = UNSET
    entity_id: int | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    form_name: str | None | Unset = UNSET
    form_number: int | None | Unset = UNSET
    online_task: bool | None | Unset = UNSET
    question_ids: list[int] | None | Unset = UNSET
    required_for_approval: bool | None | Unset = UNSET
    required_for_trading: bool | None | Unset = UNSET
    start_date: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    task_number: int | None | Unset = UNSET
    url: str | None | Unset = UNSET

    WIRE = Wire(
        {
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
    )


@define(kw_only=True, repr=False)
class PendingTasksResponse(OpenModel):
    """IBKR's ``PendingTasksResponse``."""

    account_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    pending_task_present: bool | None | Unset = UNSET
    pending_tasks: list[PendingTask] | None | Unset = UNSET
    state: str | None | Unset = UNSET
    status: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "description": ("description", TEXT),
            "error": ("error", Object("ErrorResponse")),
            "errorDescription": ("error_description", TEXT),
            "hasError": ("has_error", BOOL),
            "pendingTaskPresent": ("pending_task_present", BOOL),
            "pendingTasks": ("pending_tasks", ListOf(Object("PendingTask"))),
            "state": ("state", TEXT),
            "status": ("status", TEXT),
        }
    )
