"""IBKR's ``ProcessDocumentsPayload``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .process_documents import ProcessDocuments


@define(kw_only=True, repr=False)
class ProcessDocumentsPayload(Model["Any"]):
    """IBKR's ``ProcessDocumentsPayload``."""

    process_documents: ProcessDocuments | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "processDocuments": ("process_documents", Object("ProcessDocuments")),
    }
