"""IBKR's ``FileDetailsResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class FileDetailsResponse(OpenModel):
    """IBKR's ``FileDetailsResponse``."""

    account_id: str | None | Unset = UNSET
    request_file_name: str | None | Unset = UNSET
    response_file_name: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "requestFileName": ("request_file_name", TEXT),
            "responseFileName": ("response_file_name", TEXT),
        }
    )
