"""IBKR's ``ProhibitedCountryQuestionnaireList``."""

from __future__ import annotations

from ..declare import (
    TEXT,
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
    from . import ProhibitedQuestionnaireDetail


@define(kw_only=True, repr=False)
class ProhibitedCountryQuestionnaireList(OpenModel):
    """IBKR's ``ProhibitedCountryQuestionnaireList``."""

    account_id: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    prohibited_questionnaire_detail: list[ProhibitedQuestionnaireDetail] | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "entityId": ("entity_id", TEXT),
            "externalId": ("external_id", TEXT),
            "prohibitedQuestionnaireDetail": (
                "prohibited_questionnaire_detail",
                ListOf(Object("ProhibitedQuestionnaireDetail")),
            ),
        }
    )
