"""What a contract is: how people write it, where it is listed, what its class is, in which unit it is quoted."""

from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.price_units import fetch_price_units
from bezant_mcp.contracts.symbols import Subject, parse_symbol

__all__ = ["Listing", "Subject", "fetch_price_units", "parse_symbol"]
