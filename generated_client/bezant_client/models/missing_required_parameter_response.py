"""IBKR's ``MissingRequiredParameterResponse``."""

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
class MissingRequiredParameterResponse(OpenModel):
    """IBKR's ``MissingRequiredParameterResponse``."""

    invalid_arguments: list[InvalidArgument] | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    detail: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "invalidArguments": ("invalid_arguments", ListOf(Object("InvalidArgument"))),
            "status": ("status", INT),
            "title": ("title", TEXT),
            "type": ("type_", TEXT),
            "detail": ("detail", TEXT),
        }
    )
