"""IBKR's ``MissingRequiredParameterResponse``."""

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
class MissingRequiredParameterResponse(Model["Any"]):
    """IBKR's ``MissingRequiredParameterResponse``."""

    invalid_arguments: list[InvalidArgument] | Unset = UNSET
    status: int | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "invalidArguments": ("invalid_arguments", ListOf(Object("InvalidArgument"))),
        "status": ("status", INT),
        "title": ("title", TEXT),
        "type": ("type_", TEXT),
        "detail": ("detail", TEXT),
    }
