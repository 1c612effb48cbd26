"""IBKR's ``UserDetails``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        Address,
        EmploymentDetails,
        FormCRS,
        FormW8BEN,
        FormW9,
        Identification,
        IndividualName,
        PhoneInfo,
        ProhibitedCountryQuestionnaireList,
        ResidenceAddress,
        TaxResidency,
        Title,
    )


class UserDetailsGender(OpenStrEnum):
    """``gender`` of IBKR's ``UserDetails``."""

    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"


class UserDetailsMaritalStatus(OpenStrEnum):
    """``maritalStatus`` of IBKR's ``UserDetails``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"


@define(kw_only=True, repr=False)
class UserDetails(OpenModel):
    """IBKR's ``UserDetails``."""

    authorized_person: bool | Unset = UNSET
    authorized_to_sign_on_behalf_of_owner: bool | Unset = UNSET
    authorized_trader: bool | Unset = UNSET
    birth_name: IndividualName | Unset = UNSET
    city_of_birth: str | Unset = UNSET
    country_of_birth: str | Unset = UNSET
    crs: FormCRS | Unset = UNSET
    date_of_birth: str | Unset = UNSET
    email: str | Unset = UNSET
    employee_title: str | Unset = UNSET
    employment_details: EmploymentDetails | Unset = UNSET
    employment_type: str | Unset = UNSET
    external_id: str | Unset = UNSET
    gender: UserDetailsGender | Unset = UNSET
    id: str | Unset = UNSET
    identification: Identification | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    marital_status: UserDetailsMaritalStatus | Unset = UNSET
    mother_maiden_name: IndividualName | Unset = UNSET
    name: IndividualName | Unset = UNSET
    native_name: IndividualName | Unset = UNSET
    num_dependents: int | Unset = UNSET
    ownership_percentage: float | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    primary_trustee: bool | Unset = UNSET
    prohibited_country_questionnaire: ProhibitedCountryQuestionnaireList | Unset = UNSET
    reference_username: str | Unset = UNSET
    residence_address: ResidenceAddress | Unset = UNSET
    same_mail_address: bool | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    title: list[Title] | Unset = UNSET
    translated: bool | Unset = UNSET
    us_tax_resident: bool | Unset = UNSET
    user_id: str | Unset = UNSET
    w_8_ben: FormW8BEN | Unset = UNSET
    w9: FormW9 | Unset = UNSET

    WIRE = Wire(
        {
            "authorizedPerson": ("authorized_person", BOOL),
            "authorizedToSignOnBehalfOfOwner": ("authorized_to_sign_on_behalf_of_owner", BOOL),
            "authorizedTrader": ("authorized_trader", BOOL),
            "birthName": ("birth_name", Object("IndividualName")),
            "cityOfBirth": ("city_of_birth", TEXT),
            "countryOfBirth": ("country_of_birth", TEXT),
            "crs": ("crs", Object("FormCRS")),
            "dateOfBirth": ("date_of_birth", TEXT),
            "email": ("email", TEXT),
            "employeeTitle": ("employee_title", TEXT),
            "employmentDetails": ("employment_details", Object("EmploymentDetails")),
            "employmentType": ("employment_type", TEXT),
            "externalId": ("external_id", TEXT),
            "gender": ("gender", Enumerated("UserDetailsGender")),
            "id": ("id", TEXT),
            "identification": ("identification", Object("Identification")),
            "mailingAddress": ("mailing_address", Object("Address")),
            "maritalStatus": ("marital_status", Enumerated("UserDetailsMaritalStatus")),
            "motherMaidenName": ("mother_maiden_name", Object("IndividualName")),
            "name": ("name", Object("IndividualName")),
            "nativeName": ("native_name", Object("IndividualName")),
            "numDependents": ("num_dependents", INT),
            "ownershipPercentage": ("ownership_percentage", FLOAT),
            "phones": ("phones", ListOf(Object("PhoneInfo"))),
            "primaryTrustee": ("primary_trustee", BOOL),
            "prohibitedCountryQuestionnaire": (
                "prohibited_country_questionnaire",
                Object("ProhibitedCountryQuestionnaireList"),
            ),
            "referenceUsername": ("reference_username", TEXT),
            "residenceAddress": ("residence_address", Object("ResidenceAddress")),
            "sameMailAddress": ("same_mail_address", BOOL),
            "taxResidencies": ("tax_residencies", ListOf(Object("TaxResidency"))),
            "title": ("title", ListOf(Object("Title"))),
            "translated": ("translated", BOOL),
            "usTaxResident": ("us_tax_resident", BOOL),
            "userId": ("user_id", TEXT),
            "w8Ben": ("w_8_ben", Object("FormW8BEN")),
            "w9": ("w9", Object("FormW9")),
        }
    )
