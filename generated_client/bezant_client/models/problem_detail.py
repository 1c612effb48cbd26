"""IBKR's ``ProblemDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .invalid_argument import InvalidArgument


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

    WIRE: ClassVar[Wire] = {
        "detail": ("detail", TEXT),
        "invalidArguments": ("invalid_arguments", ListOf(Object("InvalidArgument"))),
        "status": ("status", INT),
        "title": ("title", TEXT),
        "type": ("type_", TEXT),
        "error": ("error", TEXT),
        "statusCode": ("status_code", INT),
    }
