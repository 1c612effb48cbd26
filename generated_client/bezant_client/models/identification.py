"""IBKR's ``Identification``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class IdentificationCardColor(OpenStrEnum):
    """``cardColor`` of IBKR's ``Identification``."""

    BLUE = "BLUE"
    GREEN = "GREEN"
    YELLOW = "YELLOW"


@define(kw_only=True, repr=False)
class Identification(OpenModel):
    """IBKR's ``Identification``."""

    alien_card: str | Unset = UNSET
    card_color: IdentificationCardColor | Unset = UNSET
    citizenship: str | Unset = UNSET
    citizenship2: str | Unset = UNSET
    citizenship3: str | Unset = UNSET
    drivers_license: str | Unset = UNSET
    educational_qualification: str | Unset = UNSET
    expiration_date: str | Unset = UNSET
    expire: bool | Unset = UNSET
    fathers_name: str | Unset = UNSET
    green_card: bool | Unset = UNSET
    hk_travel_permit: str | Unset = UNSET
    issuing_country: str | Unset = UNSET
    issuing_state: str | Unset = UNSET
    legal_residence_country: str | Unset = UNSET
    legal_residence_state: str | Unset = UNSET
    medicare_card: str | Unset = UNSET
    medicare_reference: str | Unset = UNSET
    national_card: str | Unset = UNSET
    pan_number: str | Unset = UNSET
    passport: str | Unset = UNSET
    proof_of_age_card: str | Unset = UNSET
    rta: str | Unset = UNSET
    sin: str | Unset = UNSET
    ssn: str | Unset = UNSET
    tax_id: str | Unset = UNSET

    WIRE = Wire(
        {
            "alienCard": ("alien_card", TEXT),
            "cardColor": ("card_color", Enumerated("IdentificationCardColor")),
            "citizenship": ("citizenship", TEXT),
            "citizenship2": ("citizenship2", TEXT),
            "citizenship3": ("citizenship3", TEXT),
            "driversLicense": ("drivers_license", TEXT),
            "educationalQualification": ("educational_qualification", TEXT),
            "expirationDate": ("expiration_date", TEXT),
            "expire": ("expire", BOOL),
            "fathersName": ("fathers_name", TEXT),
            "greenCard": ("green_card", BOOL),
            "hkTravelPermit": ("hk_travel_permit", TEXT),
            "issuingCountry": ("issuing_country", TEXT),
            "issuingState": ("issuing_state", TEXT),
            "legalResidenceCountry": ("legal_residence_country", TEXT),
            "legalResidenceState": ("legal_residence_state", TEXT),
            "medicareCard": ("medicare_card", TEXT),
            "medicareReference": ("medicare_reference", TEXT),
            "nationalCard": ("national_card", TEXT),
            "panNumber": ("pan_number", TEXT),
            "passport": ("passport", TEXT),
            "proofOfAgeCard": ("proof_of_age_card", TEXT),
            "rta": ("rta", TEXT),
            "sin": ("sin", TEXT),
            "ssn": ("ssn", TEXT),
            "taxId": ("tax_id", TEXT),
        }
    )
