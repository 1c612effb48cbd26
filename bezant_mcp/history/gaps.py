"""Values that rows of a statement lack though their neighbours have them."""

from __future__ import annotations

from collections.abc import Iterator

from bezant_mcp.history.book import Account, Statement
from bezant_mcp.history.sections import TABLES

# Of each list of rows the fields without which a row says too little.
VITAL = {
    "cash": ("currency", "amount", "type", "date"),
    "trades": ("currency", "date", "side", "quantity", "price", "proceeds", "commission", "taxes", "realized"),
    "closed_lots": ("currency", "quantity", "cost", "realized", "opened", "date"),
    "wash_sales": ("currency", "realized", "date"),
    "positions": ("currency", "quantity", "value", "cost", "unrealized"),
    "open_lots": ("currency", "quantity", "value", "cost", "unrealized", "opened", "holding_from"),
    "corporate_actions": ("currency", "date", "type", "quantity", "realized"),
    "transfers": ("currency", "date", "type", "direction", "quantity", "cash", "value_base"),
    "nav_days": ("date", "total"),
    "nav_changes": ("first", "last"),
    "accruals": ("currency", "pay_date", "net"),
    "fx_gains": ("currency", "realized", "date"),
    "sales_taxes": ("currency", "amount", "date"),
    "trade_taxes": ("currency", "amount"),
    "cash_reports": ("currency",),
}


def gaps_of(statement: Statement) -> Iterator[str]:
    """Sentences on values that are empty in some rows and not in others, and on rows that name no contract."""
    for table in TABLES:
        rows = getattr(statement.rows, table.into)
        if not rows or table.section not in statement.sections:
            continue
        for field in VITAL.get(table.into, ()):
            at = rows[0]._fields.index(field)
            # A zero is a value.
            empty = sum(1 for row in rows if not row[at] and row[at] != 0)
            attribute = table.told_by(field)[0]
            empty -= statement.unreadable[f"{table.section}.{attribute}"]
            if empty > 0 and (empty < len(rows) or field in {"currency", "type"}):
                yield f"{table.section}.{attribute} is empty in {empty} of {len(rows)} rows."
        if hasattr(rows[0], "about") and table.into not in {
            "cash",
            "transfers",
            "realized",
            "sales_taxes",
            "trade_taxes",
        }:
            bare = sum(not row.about.named for row in rows)
            if bare:
                yield f"{table.section}: {bare} of {len(rows)} rows name no contract."


def dated_within(account: Account) -> Iterator[str]:
    """Date bookings within an account's statements where nothing tells the day of the booking, and say which.

    When they took effect may be years before: corrections of taxes did.
    """
    sections = {"cash": "CashTransactions", "corporate_actions": "CorporateActions", "transfers": "Transfers"}
    for name, section in sections.items():
        rows = getattr(account.rows, name)
        if not account.spans or "reportDate" in account.attributes.get(section, {"reportDate"}):
            continue
        first, last, moved = account.spans[0][0], account.spans[-1][1], 0
        for at, row in enumerate(rows):
            if row.date is not None and not first <= row.date <= last:
                rows[at] = row._replace(date=min(max(row.date, first), last))
                moved += 1
        if moved:
            yield (
                f"{section}: {moved} rows took effect before or after the days of the statements, and are dated within "
                "them. Tick Report Date."
            )
