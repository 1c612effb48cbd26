"""IBKR's ``ChangeAccountHolderDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .associated_individual import AssociatedIndividual
    from .change_account_holder_detail_input_language import ChangeAccountHolderDetailInputLanguage
    from .document_submission import DocumentSubmission


@define(kw_only=True, repr=False)
class ChangeAccountHolderDetail(OpenModel):
    """IBKR's ``ChangeAccountHolderDetail``."""

    account_id: str | Unset = UNSET
    documents: DocumentSubmission | Unset = UNSET
    input_language: ChangeAccountHolderDetailInputLanguage | Unset = UNSET
    new_account_holder_details: list[AssociatedIndividual] | Unset = UNSET
    reference_user_name: str | Unset = UNSET
    translation: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "documents": ("documents", Object("DocumentSubmission")),
        "inputLanguage": ("input_language", Enumerated("ChangeAccountHolderDetailInputLanguage")),
        "newAccountHolderDetails": ("new_account_holder_details", ListOf(Object("AssociatedIndividual"))),
        "referenceUserName": ("reference_user_name", TEXT),
        "translation": ("translation", BOOL),
    }
