"""IBKR's data on each account: the list of accounts, their summaries and ledgers, and the pages of their positions."""

from bezant_mcp.accounts.accounts import Accounts, accounts_for, choose_account, fetch_accounts, list_accounts
from bezant_mcp.accounts.across import Across, fetch_across
from bezant_mcp.accounts.ledger import Ledger, fetch_ledger, missing_money
from bezant_mcp.accounts.position_pages import Book, fetch_positions
from bezant_mcp.accounts.summary import AccountSummary, account_summary, fetch_summary

__all__ = [
    "AccountSummary", "Accounts", "Across", "Book", "Ledger", "account_summary", "accounts_for", "choose_account",
    "fetch_accounts", "fetch_across", "fetch_ledger", "fetch_positions", "fetch_summary", "list_accounts",
    "missing_money",
]  # fmt: skip
