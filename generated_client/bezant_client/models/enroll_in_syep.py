"""IBKR's ``EnrollInSYEP``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .document import Document


@define(kw_only=True, repr=False)
class EnrollInSYEP(Model["Any"]):
    """IBKR's ``EnrollInSYEP``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "documents": ("documents", ListOf(Object("Document"))),
    }
