"""``type`` of IBKR's ``JointApplicant``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class JointApplicantType(OpenStrEnum):
    """``type`` of IBKR's ``JointApplicant``."""

    COMMUNITY = "community"
    JOINT_TENANTS = "joint_tenants"
    TENANTS_COMMON = "tenants_common"
    TBE = "tbe"
    AU_JOINT_ACCOUNT = "au_joint_account"
