"""IBKR's ``AssociatedPerson``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)

if TYPE_CHECKING:
    from . import JsonObject


@define(kw_only=True, repr=False, eq=False)
class AssociatedPersonEmploymentDetails(MapModel["JsonObject | None"]):
    """``employmentDetails`` of IBKR's ``AssociatedPerson``."""

    additional_properties: dict[str, JsonObject | None] = field(factory=dict)

    EXTRA = Object("JsonObject")


@define(kw_only=True, repr=False, eq=False)
class AssociatedPersonIdentityDocuments(MapModel["str | None"]):
    """``identityDocuments`` of IBKR's ``AssociatedPerson``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AssociatedPersonMailing(MapModel["str | None"]):
    """``mailing`` of IBKR's ``AssociatedPerson``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AssociatedPersonPhones(MapModel["str | None"]):
    """``phones`` of IBKR's ``AssociatedPerson``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AssociatedPersonResidence(MapModel["str | None"]):
    """``residence`` of IBKR's ``AssociatedPerson``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AssociatedPersonSubscribedServices(MapModel["JsonObject | None"]):
    """``subscribedServices`` of IBKR's ``AssociatedPerson``."""

    additional_properties: dict[str, JsonObject | None] = field(factory=dict)

    EXTRA = Object("JsonObject")


@define(kw_only=True, repr=False, eq=False)
class AssociatedPersonTaxTreatyDetails(MapModel["str | None"]):
    """``taxTreatyDetails`` of IBKR's ``AssociatedPerson``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False)
class AssociatedPerson(OpenModel):
    """IBKR's ``AssociatedPerson``."""

    associations: list[str] | None | Unset = UNSET
    commercial: str | None | Unset = UNSET
    country_of_birth: str | None | Unset = UNSET
    country_of_citizenship: str | None | Unset = UNSET
    country_of_legal_residence: str | None | Unset = UNSET
    date_of_birth: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    employment_details: AssociatedPersonEmploymentDetails | None | Unset = UNSET
    employment_type: str | None | Unset = UNSET
    entity_id: int | None | Unset = UNSET
    external_code: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    gender: str | None | Unset = UNSET
    identity_documents: list[AssociatedPersonIdentityDocuments] | None | Unset = UNSET
    last_login: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    mailing: AssociatedPersonMailing | None | Unset = UNSET
    marital_status: str | None | Unset = UNSET
    md_subscriber_status: str | None | Unset = UNSET
    middle_initial: str | None | Unset = UNSET
    middle_name: str | None | Unset = UNSET
    moters_maiden_name: str | None | Unset = UNSET
    number_of_dependents: int | None | Unset = UNSET
    password_date: str | None | Unset = UNSET
    phones: AssociatedPersonPhones | None | Unset = UNSET
    residence: AssociatedPersonResidence | None | Unset = UNSET
    salutation: str | None | Unset = UNSET
    security_device: str | None | Unset = UNSET
    state_of_legal_residence: str | None | Unset = UNSET
    subscribed_services: list[AssociatedPersonSubscribedServices] | None | Unset = UNSET
    suffix: str | None | Unset = UNSET
    tax_treaty_details: list[AssociatedPersonTaxTreatyDetails] | None | Unset = UNSET
    user_status: str | None | Unset = UNSET
    user_status_trading: str | None | Unset = UNSET
    username: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "associations": ("associations", ListOf(TEXT)),
            "commercial": ("commercial", TEXT),
            "countryOfBirth": ("country_of_birth", TEXT),
            "countryOfCitizenship": ("country_of_citizenship", TEXT),
            "countryOfLegalResidence": ("country_of_legal_residence", TEXT),
            "dateOfBirth": ("date_of_birth", TEXT),
            "email": ("email", TEXT),
            "employmentDetails": ("employment_details", Object("AssociatedPersonEmploymentDetails")),
            "employmentType": ("employment_type", TEXT),
            "entityId": ("entity_id", INT),
            "externalCode": ("external_code", TEXT),
            "firstName": ("first_name", TEXT),
            "gender": ("gender", TEXT),
            "identityDocuments": ("identity_documents", ListOf(Object("AssociatedPersonIdentityDocuments"))),
            "lastLogin": ("last_login", TEXT),
            "lastName": ("last_name", TEXT),
            "mailing": ("mailing", Object("AssociatedPersonMailing")),
            "maritalStatus": ("marital_status", TEXT),
            "mdSubscriberStatus": ("md_subscriber_status", TEXT),
            "middleInitial": ("middle_initial", TEXT),
            "middleName": ("middle_name", TEXT),
            "motersMaidenName": ("moters_maiden_name", TEXT),
            "numberOfDependents": ("number_of_dependents", INT),
            "passwordDate": ("password_date", TEXT),
            "phones": ("phones", Object("AssociatedPersonPhones")),
            "residence": ("residence", Object("AssociatedPersonResidence")),
            "salutation": ("salutation", TEXT),
            "securityDevice": ("security_device", TEXT),
            "stateOfLegalResidence": ("state_of_legal_residence", TEXT),
            "subscribedServices": ("subscribed_services", ListOf(Object("AssociatedPersonSubscribedServices"))),
            "suffix": ("suffix", TEXT),
            "taxTreatyDetails": ("tax_treaty_details", ListOf(Object("AssociatedPersonTaxTreatyDetails"))),
            "userStatus": ("user_status", TEXT),
            "userStatusTrading": ("user_status_trading", TEXT),
            "username": ("username", TEXT),
        }
    )
