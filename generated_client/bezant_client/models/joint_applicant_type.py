"""``type`` of IBKR's ``JointApplicant``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class JointApplicantType(StrEnum):
    """``type`` of IBKR's ``JointApplicant``. A value that is not listed becomes a member named ``UNDECLARED``."""

    COMMUNITY = "community"
    JOINT_TENANTS = "joint_tenants"
    TENANTS_COMMON = "tenants_common"
    TBE = "tbe"
    AU_JOINT_ACCOUNT = "au_joint_account"

    @classmethod
    def _missing_(cls, value: object) -> JointApplicantType | None:
        return undeclared(cls, value, str)
