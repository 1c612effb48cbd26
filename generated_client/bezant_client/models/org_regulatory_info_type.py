"""IBKR's ``ORGRegulatoryInfoType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .org_regulator_type import ORGRegulatorType
    from .public_company_info_type import PublicCompanyInfoType


@define(kw_only=True, repr=False)
class ORGRegulatoryInfoType(Model["Any"]):
    """IBKR's ``ORGRegulatoryInfoType``."""

    org_regulators: list[ORGRegulatorType] | Unset = UNSET
    public: bool | Unset = UNSET
    public_company_info: PublicCompanyInfoType | Unset = UNSET
    regulated: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "orgRegulators": ("org_regulators", ListOf(Object("ORGRegulatorType"))),
        "public": ("public", BOOL),
        "publicCompanyInfo": ("public_company_info", Object("PublicCompanyInfoType")),
        "regulated": ("regulated", BOOL),
    }
