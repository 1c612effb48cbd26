"""IBKR's ``ORGRegulatoryInfoType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .org_regulator_type import ORGRegulatorType
    from .public_company_info_type import PublicCompanyInfoType


@define(kw_only=True, repr=False)
class ORGRegulatoryInfoType(OpenModel):
    """IBKR's ``ORGRegulatoryInfoType``."""

    org_regulators: list[ORGRegulatorType] | Unset = UNSET
    public: bool | Unset = UNSET
    public_company_info: PublicCompanyInfoType | Unset = UNSET
    regulated: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "orgRegulators": ("org_regulators", ListOf(Object("ORGRegulatorType"))),
        "public": ("public", BOOL),
        "publicCompanyInfo": ("public_company_info", Object("PublicCompanyInfoType")),
        "regulated": ("regulated", BOOL),
    }
