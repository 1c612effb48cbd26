"""IBKR's ``RegistrationTasksResponse``."""

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
    from . import ErrorResponse, RegistrationTask


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
