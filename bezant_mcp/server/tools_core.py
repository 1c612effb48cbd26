"""The tools of session and account: signature is the input schema, docstring the description, return type the output.

They import what they need when they are called, so that a host gets its first answer before an HTTP client is loaded.
"""

from __future__ import annotations

from bezant_mcp.accounts.accounts import list_accounts
from bezant_mcp.accounts.summary import account_summary
from bezant_mcp.market import conid_for
from bezant_mcp.session import health, tickle

TOOLS = (
    (health, "Gateway health"),
    (list_accounts, "List accounts"),
    (account_summary, "Account summary"),
    (conid_for, "Contract id for a ticker"),
    (tickle, "Keep the session alive"),
)
