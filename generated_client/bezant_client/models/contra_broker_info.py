"""IBKR's ``ContraBrokerInfo``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ContraBrokerInfo(OpenModel):
    """IBKR's ``ContraBrokerInfo``."""

    account_type: str
    broker_account_id: str
    broker_name: str
    contact_email: str
    contact_phone: str
    country: str
    depository_id: str
    account_title: str | Unset = UNSET
    contact_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountType": ("account_type", TEXT),
            "brokerAccountId": ("broker_account_id", TEXT),
            "brokerName": ("broker_name", TEXT),
            "contactEmail": ("contact_email", TEXT),
            "contactPhone": ("contact_phone", TEXT),
            "country": ("country", TEXT),
            "depositoryId": ("depository_id", TEXT),
            "accountTitle": ("account_title", TEXT),
            "contactName": ("contact_name", TEXT),
        }
    )
