"""Which rows of a list a caller means by a symbol: those of the ticker with all that is derived from it, or a conid."""

from __future__ import annotations

from bezant_mcp.symbols import parse_symbol


def is_about(symbol: str, ticker: str, conid: int | None) -> bool:
    """Whether a row is about what a caller named; an empty ``symbol`` means every row.

    Args:
        symbol: ``AAPL``, ``BRK.B``, a conid; an exchange behind @ is not looked at.
        ticker: Of the row, for a derivative that of its underlying.
        conid: Of the row.

    Raises:
        BadArgument: ``symbol`` is no form of a name at all.
    """
    if not symbol.strip():
        return True
    wanted = parse_symbol(symbol)
    return wanted.symbol == ticker.upper() or bool(wanted.conid and wanted.conid == conid)
