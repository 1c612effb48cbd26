"""IBKR's ``ProcessDocuments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    Enumerated,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .document import Document
    from .process_documents_input_language import ProcessDocumentsInputLanguage


@define(kw_only=True, repr=False)
class ProcessDocuments(Model["Any"]):
    """IBKR's ``ProcessDocuments``."""

    documents: list[Document] | Unset = UNSET
    input_language: ProcessDocumentsInputLanguage | Unset = UNSET
    translation: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "documents": ("documents", ListOf(Object("Document"))),
        "inputLanguage": ("input_language", Enumerated("ProcessDocumentsInputLanguage")),
        "translation": ("translation", BOOL),
    }
