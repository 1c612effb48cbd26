"""IBKR's ``Questionnaire``."""

from __future__ import annotations

from ..declare import (
    INT,
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
    from . import Answer


@define(kw_only=True, repr=False)
class Questionnaire(OpenModel):
    """IBKR's ``Questionnaire``."""

    answers: list[Answer] | Unset = UNSET
    form_number: int | Unset = UNSET

    WIRE = Wire({"answers": ("answers", ListOf(Object("Answer"))), "formNumber": ("form_number", INT)})
