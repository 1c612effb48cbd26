"""IBKR's ``ProblemDetail``."""

from __future__ import annotations

from ..declare import (
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
    from . import InvalidArgument


@define(kw_only=True, repr=False)
class ProblemDetail(OpenModel):
    """IBKR's ``ProblemDetail``."""

    detail: str | None | Unset = UNSET
    invalid_arguments: list[InvalidArgument] | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    error: str | None | Unset = UNSET
    status_code: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "detail": ("detail", TEXT),
            "invalidArguments": ("invalid_arguments", ListOf(Object("InvalidArgument"))),
            "status": ("status", INT),
            "title": ("title", TEXT),
            "type": ("type_", TEXT),
            "error": ("error", TEXT),
            "statusCode": ("status_code", INT),
        }
    )
