"""Recognisable secrets, sent wherever the real API sends one, for tests to search answers and logs for."""

SESSION_TOKEN = "5ec4e70ab1e5ec4e70ab1e5ec4e70ab1"  # noqa: S105 -- planted for tests to find
SESSION_ID = "5ec4e70a.0000beef"
MAC = "02:5E:C4:E7:0A:B1"
HARDWARE_ID = "5ec4e70b"
HARDWARE_INFO = f"{HARDWARE_ID}|{MAC}"
USER_ID = 990077331
USER_NAME = "plantedlogin01"
CREDENTIAL = "plantedcredential01"
PAPER_USER_NAME = "plantedpaper01"
PUBLIC_ADDRESS = "203.0.113.77"
SESSION_COOKIE = "0.plantedcookie.5ec4e70c"
LOGIN_COOKIE = "plantedxyzab5ec4e70d"

# What no answer and no log line of a client may ever hold.
PLANTED_SECRETS: dict[str, str] = {
    "session token": SESSION_TOKEN,
    "sessionId": SESSION_ID,
    "MAC": MAC,
    "hardware id": HARDWARE_ID,
    "user id": str(USER_ID),
    "user name": USER_NAME,
    "credential": CREDENTIAL,
    "paper user name": PAPER_USER_NAME,
    "public address": PUBLIC_ADDRESS,
    "session cookie": SESSION_COOKIE,
    "login cookie": LOGIN_COOKIE,
}

# Names of people, which a client may show only on purpose.
OWNER_NAME = "Planted Ownername"
OWNER_BIRTH_DATE = "1901-02-03"
