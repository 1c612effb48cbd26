"""Where an exchange is: the time zone that its days are counted in."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from functools import cache

from bezant_mcp.contracts.symbols import places_of, venues

# Where most of a currency is traded.
ZONES_OF_CURRENCIES = {
    "USD": "America/New_York", "CAD": "America/Toronto", "MXN": "America/Mexico_City", "GBP": "Europe/London",
    "EUR": "Europe/Berlin", "CHF": "Europe/Zurich", "SEK": "Europe/Stockholm", "NOK": "Europe/Oslo",
    "DKK": "Europe/Copenhagen", "PLN": "Europe/Warsaw", "ILS": "Asia/Jerusalem", "ZAR": "Africa/Johannesburg",
    "JPY": "Asia/Tokyo", "HKD": "Asia/Hong_Kong", "CNH": "Asia/Shanghai", "SGD": "Asia/Singapore",
    "KRW": "Asia/Seoul", "TWD": "Asia/Taipei", "INR": "Asia/Kolkata", "AUD": "Australia/Sydney",
}  # fmt: skip


@cache
def zone_of(exchange: str | None, currency: str | None) -> tzinfo | None:
    """The time zone of an exchange; where it is not known, that of the currency's country, and else New York's."""
    from dateutil import tz  # has its own zones where the system has none

    codes = {exchange, *places_of(exchange)} if exchange else set()
    known = next((zone for zone, (places, _) in venues()["zone"].items() if codes.intersection(places)), None)
    return tz.gettz(known or ZONES_OF_CURRENCIES.get(currency or "", "America/New_York"))


def today_at(exchange: str | None, currency: str | None, now: datetime) -> date:
    """The date at an exchange."""
    return now.astimezone(zone_of(exchange, currency)).date()
