"""IBKR's ``EnumerationType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class EnumerationType(OpenStrEnum):
    """IBKR's ``EnumerationType``."""

    EXCHANGE_BUNDLES = "exchange-bundles"
    BUSINESS_AND_OCCUPATION = "business-and-occupation"
    EMPLOYEE_TRACK = "employee-track"
    FIN_INFO_RANGES = "fin-info-ranges"
    ACATS = "acats"
    ATON = "aton"
    MARKET_DATA = "market-data"
    EDD_AVT = "edd-avt"
    PROHIBITED_COUNTRY = "prohibited-country"
    EMPLOYEE_PLANS = "employee-plans"
    QUESTIONNAIRES = "questionnaires"
    SECURITY_QUESTIONS = "security-questions"
    QUIZ_QUESTIONS = "quiz-questions"
    WIRE_INSTRUCTIONS = "wire-instructions"
    PRODUCT_COUNTRY_BUNDLES = "product-country-bundles"
