"""What bookings of cash are."""

from __future__ import annotations

import re

from bezant_mcp.history.rows import CashRow

# IBKR's type of a booking, in lower case, and what it is here; the sign and the contract tell the rest apart.
KINDS = {
    "dividends": "dividend",
    "payment in lieu of dividends": "payment_in_lieu",
    "withholding tax": "withholding_dividend",
    "broker interest received": "interest_received",
    "broker interest paid": "interest_paid",
    "bond interest received": "bond_interest_received",
    "bond interest paid": "bond_interest_paid",
    "other fees": "other_fees",
    "advisor fees": "advisor_fees",
    "commission adjustments": "commission_adjustments",
    "deposits/withdrawals": "deposits",
    "deposits & withdrawals": "deposits",
    "deposits": "deposits",
    "withdrawals": "deposits",
}
UNCLASSIFIED = "unclassified:"
# Types that have been seen, and that fit none of the kinds.
OTHER_TYPES = frozenset({"price adjustments", "management fees", "871(m) withholding", "other income"})

ON_INTEREST = re.compile(r"\bINT\b|\bINTEREST\b", re.IGNORECASE)


def cash_kind(row: CashRow, *, named: bool = True) -> str:
    """What a booking is, as ``dividend`` or ``withholding_interest``, or ``unclassified:`` and IBKR's words.

    Args:
        row: The booking.
        named: Rows have a symbol where they are about a contract; else the description may tell what a tax is on.
    """
    kind = KINDS.get(row.type.lower(), "")
    if kind == "withholding_dividend":  # tax on interest names no contract
        on_contract = row.about.named or (not named and not ON_INTEREST.search(row.description))
        return kind if on_contract else "withholding_interest"
    if kind == "deposits" and row.amount is not None and row.amount < 0:
        return "withdrawals"
    return kind or UNCLASSIFIED + row.type
