"""IBKR's ``ProblemDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .invalid_argument import InvalidArgument


@define(kw_only=True)
class ProblemDetail(Model["Any"]):
    """IBKR's ``ProblemDetail``."""

    detail: str | Unset = UNSET
    invalid_arguments: list[InvalidArgument] | Unset = UNSET
    status: int | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    error: str | Unset = UNSET
    status_code: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "detail": ("detail", TEXT),
        "invalidArguments": ("invalid_arguments", ListOf(Object("InvalidArgument"))),
        "status": ("status", INT),
        "title": ("title", TEXT),
        "type": ("type_", TEXT),
        "error": ("error", TEXT),
        "statusCode": ("status_code", INT),
    }
