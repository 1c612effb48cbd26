"""IBKR's ``RegistrationTasksResponse``."""

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
class RegistrationTask(OpenModel):
    """IBKR's ``RegistrationTask``."""

    action: str | None | Unset = UNSET
    date_completed: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    form_name: str | None | Unset = UNSET
    form_number: int | None | Unset = UNSET
    is_completed: bool | None | Unset = UNSET
    is_declined: bool | None | Unset = UNSET
    is_required_for_approval: bool | None | Unset = UNSET
    question_ids: list[int] | None | Unset = UNSET
    state: str | None | Unset = UNSET
    warning: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "action": ("action", TEXT),
            "dateCompleted": ("date_completed", TEXT),
            "externalId": ("external_id", TEXT),
            "formName": ("form_name", TEXT),
            "formNumber": ("form_number", INT),
            "isCompleted": ("is_completed", BOOL),
            "isDeclined": ("is_declined", BOOL),
            "isRequiredForApproval": ("is_required_for_approval", BOOL),
            "questionIds": ("question_ids", ListOf(INT)),
            "state": ("state", TEXT),
            "warning": ("warning", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class RegistrationTasksResponse(OpenModel):
    """IBKR's ``RegistrationTasksResponse``."""

    account_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    registration_task_present: bool | None | Unset = UNSET
    registration_tasks: list[RegistrationTask] | None | Unset = UNSET
    state: str | None | Unset = UNSET
    status: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "description": ("description", TEXT),
            "error": ("error", Object("ErrorResponse")),
            "errorDescription": ("error_description", TEXT),
            "hasError": ("has_error", BOOL),
            "registrationTaskPresent": ("registration_task_present", BOOL),
            "registrationTasks": ("registration_tasks", ListOf(Object("RegistrationTask"))),
            "state": ("state", TEXT),
            "status": ("status", TEXT),
        }
    )
