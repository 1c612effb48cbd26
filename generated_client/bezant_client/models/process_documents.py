"""IBKR's ``ProcessDocuments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .document import Document
    from .process_documents_input_language import ProcessDocumentsInputLanguage


@define(kw_only=True, repr=False)
class ProcessDocuments(OpenModel):
    """IBKR's ``ProcessDocuments``."""

    documents: list[Document] | Unset = UNSET
    input_language: ProcessDocumentsInputLanguage | Unset = UNSET
    translation: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "documents": ("documents", ListOf(Object("Document"))),
        "inputLanguage": ("input_language", Enumerated("ProcessDocumentsInputLanguage")),
        "translation": ("translation", BOOL),
    }
