"""IBKR's ``ssoValidateResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    NULL,
    TEXT,
    UNSET,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class SsoFeatures(OpenModel):
    """``features`` of IBKR's ``ssoValidateResponse``."""

    bond: bool | None | Unset = UNSET
    calendar: bool | None | Unset = UNSET
    new_mf: bool | None | Unset = UNSET
    option_chains: bool | None | Unset = UNSET
    realtime: bool | None | Unset = UNSET
    wlms: bool | None | Unset = UNSET
    env: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "bond": ("bond", BOOL),
            "calendar": ("calendar", BOOL),
            "newMf": ("new_mf", BOOL),
            "optionChains": ("option_chains", BOOL),
            "realtime": ("realtime", BOOL),
            "wlms": ("wlms", BOOL),
            "env": ("env", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class SsoSession(OpenModel):
    """IBKR's ``ssoValidateResponse``."""

    auth_time: int | None | Unset = UNSET
    credential: str | None | Unset = UNSET
    expires: int | None | Unset = UNSET
    ip: str | None | Unset = UNSET
    is_free_trial: bool | None | Unset = UNSET
    is_master: bool | None | Unset = UNSET
    landing_app: str | None | Unset = UNSET
    paper_user_name: str | None | Unset = UNSET
    qualified_for_mobile_auth: bool | None | Unset = UNSET
    result: bool | None | Unset = UNSET
    sf_enabled: bool | None | Unset = UNSET
    user_id: int | None | Unset = UNSET
    user_name: str | None | Unset = UNSET
    features: SsoFeatures | None | Unset = UNSET
    last_accessed: int | None | Unset = UNSET
    region: str | None | Unset = UNSET
    login_type: int | None | Unset = UNSET
    is_pending_applicant: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "AUTH_TIME": ("auth_time", INT),
            "CREDENTIAL": ("credential", TEXT),
            "EXPIRES": ("expires", INT),
            "IP": ("ip", TEXT),
            "IS_FREE_TRIAL": ("is_free_trial", BOOL),
            "IS_MASTER": ("is_master", BOOL),
            "LANDING_APP": ("landing_app", TEXT),
            "PAPER_USER_NAME": ("paper_user_name", TEXT),
            "QUALIFIED_FOR_MOBILE_AUTH": ("qualified_for_mobile_auth", OneOf(BOOL, NULL)),
            "RESULT": ("result", BOOL),
            "SF_ENABLED": ("sf_enabled", BOOL),
            "USER_ID": ("user_id", INT),
            "USER_NAME": ("user_name", TEXT),
            "features": ("features", Object("SsoFeatures")),
            "lastAccessed": ("last_accessed", INT),
            "region": ("region", TEXT),
            "LOGIN_TYPE": ("login_type", INT),
            "IS_PENDING_APPLICANT": ("is_pending_applicant", BOOL),
        }
    )
