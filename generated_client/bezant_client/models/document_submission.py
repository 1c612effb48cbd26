"""IBKR's ``DocumentSubmission``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .document import Document
    from .document_submission_input_language import DocumentSubmissionInputLanguage


@define(kw_only=True, repr=False)
class DocumentSubmission(OpenModel):
    """IBKR's ``DocumentSubmission``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    input_language: DocumentSubmissionInputLanguage | Unset = UNSET
    translation: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "documents": ("documents", ListOf(Object("Document"))),
        "inputLanguage": ("input_language", Enumerated("DocumentSubmissionInputLanguage")),
        "translation": ("translation", BOOL),
    }
