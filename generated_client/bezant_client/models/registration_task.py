"""IBKR's ``RegistrationTask``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


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
