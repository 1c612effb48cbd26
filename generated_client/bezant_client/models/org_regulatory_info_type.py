"""IBKR's ``ORGRegulatoryInfoType``."""

from __future__ import annotations

from ..declare import (
    BOOL,
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
    from . import ORGRegulatorType, PublicCompanyInfoType


@define(kw_only=True, repr=False)
class ORGRegulatoryInfoType(OpenModel):
    """IBKR's ``ORGRegulatoryInfoType``."""

    org_regulators: list[ORGRegulatorType] | Unset = UNSET
    public: bool | Unset = UNSET
    public_company_info: PublicCompanyInfoType | Unset = UNSET
    regulated: bool | Unset = UNSET

    WIRE = Wire(
        {
            "orgRegulators": ("org_regulators", ListOf(Object("ORGRegulatorType"))),
            "public": ("public", BOOL),
            "publicCompanyInfo": ("public_company_info", Object("PublicCompanyInfoType")),
            "regulated": ("regulated", BOOL),
        }
    )
