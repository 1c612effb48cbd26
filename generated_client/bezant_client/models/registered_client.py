"""IBKR's ``RegisteredClient``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    MapModel,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
    field,
)

if TYPE_CHECKING:
    from . import JsonObject


@define(kw_only=True, repr=False)
class ClientConfiguration(OpenModel):
    """IBKR's ``ClientConfiguration``."""

    account_selection_mode: ClientConfigurationAccountSelectionMode | None | Unset = UNSET
    filter_: ClientConfigurationFilter | None | Unset = UNSET

    WIRE = Wire(
        {
            "account_selection_mode": ("account_selection_mode", Enumerated("ClientConfigurationAccountSelectionMode")),
            "filter": ("filter_", Object("ClientConfigurationFilter")),
        }
    )


class ClientConfigurationAccountSelectionMode(OpenStrEnum):
    """``account_selection_mode`` of IBKR's ``ClientConfiguration``."""

    SINGLE = "SINGLE"
    MULTIPLE = "MULTIPLE"


@define(kw_only=True, repr=False, eq=False)
class ClientConfigurationFilter(MapModel["JsonObject | None"]):
    """``filter`` of IBKR's ``ClientConfiguration``."""

    additional_properties: dict[str, JsonObject | None] = field(factory=dict)

    EXTRA = Object("JsonObject")


@define(kw_only=True, repr=False)
class ClientPublicKeySet(OpenModel):
    """IBKR's ``ClientPublicKeySet``."""

    keys_value: list[RsaPublicKey | EcPublicKey | OctetKey] | None | Unset = UNSET

    WIRE = Wire(
        {"keys": ("keys_value", ListOf(OneOf(Object("RsaPublicKey"), Object("EcPublicKey"), Object("OctetKey"))))}
    )


@define(kw_only=True, repr=False)
class EcPublicKey(OpenModel):
    """``keys or crv`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | None | Unset = UNSET
    kid: str | None | Unset = UNSET
    kty: EcPublicKeyType | None | Unset = UNSET
    use: EcPublicKeyUse | None | Unset = UNSET
    crv: str | None | Unset = UNSET
    x: str | None | Unset = UNSET
    y: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "alg": ("alg", TEXT),
            "kid": ("kid", TEXT),
            "kty": ("kty", Enumerated("EcPublicKeyType")),
            "use": ("use", Enumerated("EcPublicKeyUse")),
            "crv": ("crv", TEXT),
            "x": ("x", TEXT),
            "y": ("y", TEXT),
        }
    )


class EcPublicKeyType(OpenStrEnum):
    """``keys or crv/kty`` of IBKR's ``ClientPublicKeySet``."""

    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class EcPublicKeyUse(OpenStrEnum):
    """``keys or crv/use`` of IBKR's ``ClientPublicKeySet``."""

    SIG = "sig"
    ENC = "enc"


@define(kw_only=True, repr=False)
class OctetKey(OpenModel):
    """``keys or k`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | None | Unset = UNSET
    kid: str | None | Unset = UNSET
    kty: OctetKeyType | None | Unset = UNSET
    use: OctetKeyUse | None | Unset = UNSET
    k: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "alg": ("alg", TEXT),
            "kid": ("kid", TEXT),
            "kty": ("kty", Enumerated("OctetKeyType")),
            "use": ("use", Enumerated("OctetKeyUse")),
            "k": ("k", TEXT),
        }
    )


class OctetKeyType(OpenStrEnum):
    """``keys or k/kty`` of IBKR's ``ClientPublicKeySet``."""

    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class OctetKeyUse(OpenStrEnum):
    """``keys or k/use`` of IBKR's ``ClientPublicKeySet``."""

    SIG = "sig"
    ENC = "enc"


class RegisteredClientAllowedClientAuthMethods(OpenStrEnum):
    """``allowed_client_auth_methods`` of IBKR's ``RegisteredClient``."""

    PRIVATE_KEY_JWT = "private_key_jwt"
    CLIENT_SECRET_BASIC = "client_secret_basic"
    CLIENT_SECRET_POST = "client_secret_post"


class RegisteredClientAllowedGrantTypes(OpenStrEnum):
    """``allowed_grant_types`` of IBKR's ``RegisteredClient``."""

    CLIENT_CREDENTIALS = "client_credentials"
    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"


class RegisteredClientClientCategory(OpenStrEnum):
    """``client_category`` of IBKR's ``RegisteredClient``."""

    DIRECT = "DIRECT"
    THIRD_PARTY = "THIRD_PARTY"
    AI_AGENT = "AI_AGENT"


class RegisteredClientClientStatus(OpenStrEnum):
    """``client_status`` of IBKR's ``RegisteredClient``."""

    REQUESTED = "REQUESTED"
    ACTIVE = "ACTIVE"
    REVOKED = "REVOKED"
    UNKNOWN = "UNKNOWN"


class RegisteredClientClientType(OpenStrEnum):
    """``client_type`` of IBKR's ``RegisteredClient``."""

    CONFIDENTIAL = "CONFIDENTIAL"
    PUBLIC = "PUBLIC"
    TEST = "TEST"


@define(kw_only=True, repr=False)
class RsaPublicKey(OpenModel):
    """``keys or e`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | None | Unset = UNSET
    kid: str | None | Unset = UNSET
    kty: RsaPublicKeyType | None | Unset = UNSET
    use: RsaPublicKeyUse | None | Unset = UNSET
    e: str | None | Unset = UNSET
    n: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "alg": ("alg", TEXT),
            "kid": ("kid", TEXT),
            "kty": ("kty", Enumerated("RsaPublicKeyType")),
            "use": ("use", Enumerated("RsaPublicKeyUse")),
            "e": ("e", TEXT),
            "n": ("n", TEXT),
        }
    )


class RsaPublicKeyType(OpenStrEnum):
    """``keys or e/kty`` of IBKR's ``ClientPublicKeySet``."""

    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class RsaPublicKeyUse(OpenStrEnum):
    """``keys or e/use`` of IBKR's ``ClientPublicKeySet``."""

    SIG = "sig"
    ENC = "enc"


@define(kw_only=True, repr=False)
class RegisteredClient(OpenModel):
    """IBKR's ``RegisteredClient``."""

    account_id: str | None | Unset = UNSET
    allowed_client_auth_methods: list[RegisteredClientAllowedClientAuthMethods] | None | Unset = UNSET
    allowed_grant_types: list[RegisteredClientAllowedGrantTypes] | None | Unset = UNSET
    client_category: RegisteredClientClientCategory | None | Unset = UNSET
    client_id: str | None | Unset = UNSET
    client_name: str | None | Unset = UNSET
    client_secret_expires_at: str | None | Unset = UNSET
    client_secret_issued_at: str | None | Unset = UNSET
    client_secret_previous_expires_at: str | None | Unset = UNSET
    client_status: RegisteredClientClientStatus | None | Unset = UNSET
    client_type: RegisteredClientClientType | None | Unset = UNSET
    client_uri: str | None | Unset = UNSET
    configuration: ClientConfiguration | None | Unset = UNSET
    created_at: str | None | Unset = UNSET
    csid: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    jwks: ClientPublicKeySet | None | Unset = UNSET
    logo_uri: str | None | Unset = UNSET
    policy_uri: str | None | Unset = UNSET
    redirect_uris: list[str] | None | Unset = UNSET

    WIRE = Wire(
        {
            "account_id": ("account_id", TEXT),
            "allowed_client_auth_methods": (
                "allowed_client_auth_methods",
                ListOf(Enumerated("RegisteredClientAllowedClientAuthMethods")),
            ),
            "allowed_grant_types": ("allowed_grant_types", ListOf(Enumerated("RegisteredClientAllowedGrantTypes"))),
            "client_category": ("client_category", Enumerated("RegisteredClientClientCategory")),
            "client_id": ("client_id", TEXT),
            "client_name": ("client_name", TEXT),
            "client_secret_expires_at": ("client_secret_expires_at", TEXT),
            "client_secret_issued_at": ("client_secret_issued_at", TEXT),
            "client_secret_previous_expires_at": ("client_secret_previous_expires_at", TEXT),
            "client_status": ("client_status", Enumerated("RegisteredClientClientStatus")),
            "client_type": ("client_type", Enumerated("RegisteredClientClientType")),
            "client_uri": ("client_uri", TEXT),
            "configuration": ("configuration", Object("ClientConfiguration")),
            "created_at": ("created_at", TEXT),
            "csid": ("csid", TEXT),
            "description": ("description", TEXT),
            "id": ("id", INT),
            "jwks": ("jwks", Object("ClientPublicKeySet")),
            "logo_uri": ("logo_uri", TEXT),
            "policy_uri": ("policy_uri", TEXT),
            "redirect_uris": ("redirect_uris", ListOf(TEXT)),
        }
    )
