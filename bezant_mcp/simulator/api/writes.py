"""What a reader must never send: every operation by access class, and what those that change something answer.

Writes are refused and counted; nothing but the counters ever changes. With the setting ``writes="accept"`` they answer
as if it had worked, for programs that send orders, and for readers that shall notice nothing: only the count tells.
"""

from typing import Any

from bezant_mcp.simulator.api.preconditions import LOGIN
from bezant_mcp.simulator.api.routes import Call, Handler, Route
from bezant_mcp.simulator.messages import Reply, error, error_with_status, json_reply, text_reply
from bezant_mcp.simulator.world.world import World

# Class -> operations. What is in no list is a read.
CLASSES: dict[str, str] = {
    "write": """
        POST /fa/fa-preset/save
        POST /fa/model/invest-divest
        POST /fa/model/save
        POST /fa/model/submit-transfers
        POST /fyi/deliveryoptions/device
        PUT /fyi/deliveryoptions/email
        DELETE /fyi/deliveryoptions/{deviceId}
        PUT /fyi/disclaimer/{typecode}
        PUT /fyi/notifications/{notificationID}
        POST /fyi/settings/{typecode}
        POST /iserver/account
        POST /iserver/account/allocation/group
        PUT /iserver/account/allocation/group
        POST /iserver/account/allocation/group/delete
        POST /iserver/account/allocation/presets
        POST /iserver/account/{accountId}/alert
        POST /iserver/account/{accountId}/alert/activate
        DELETE /iserver/account/{accountId}/alert/{alertId}
        POST /iserver/account/{accountId}/order/{orderId}
        DELETE /iserver/account/{accountId}/order/{orderId}
        POST /iserver/account/{accountId}/orders
        POST /iserver/dynaccount
        POST /iserver/notification
        POST /iserver/questions/suppress
        POST /iserver/questions/suppress/reset
        POST /iserver/reply/{replyId}
        POST /iserver/watchlist
        DELETE /iserver/watchlist
    """,
    "preview": "POST /iserver/account/{accountId}/orders/whatif",
    "session": """
        GET /iserver/accounts
        POST /iserver/auth/ssodh/init
        GET /iserver/auth/status
        POST /iserver/auth/status
        POST /iserver/reauthenticate
        POST /logout
        GET /logout
        GET /sso/validate
        GET /tickle
        POST /tickle
    """,
    "subscribe": """
        GET /iserver/marketdata/snapshot
        POST /iserver/marketdata/unsubscribe
        GET /iserver/marketdata/unsubscribeall
        POST /portfolio/{accountId}/positions/invalidate
    """,
}
# Prefixes that the Gateway does not serve: account management and OAuth.
MANAGEMENT_PREFIXES = ("/gw/api/", "/oauth/", "/oauth2/")
# Classes that count as a write: none of them may ever come from a reader.
FORBIDDEN = frozenset({"write", "preview", "account-management", "paid"})


def _by_operation() -> dict[tuple[str, str], str]:
    table: dict[tuple[str, str], str] = {("GET", "/md/regsnapshot"): "paid"}
    for access, listed in CLASSES.items():
        for line in listed.strip().splitlines():
            method, path = line.split()
            table[method, path] = access
    return table


CLASS_OF = _by_operation()


def operations(access: str) -> list[tuple[str, str]]:
    """Method and path template of every operation of a class."""
    return [operation for operation, given in CLASS_OF.items() if given == access]


def access_class(method: str, path: str, template: str | None) -> str:
    """The class of a request: by its template when it has one, else by its path."""
    if path.startswith(MANAGEMENT_PREFIXES):
        return "account-management"
    if template is None:
        return "unknown"
    return CLASS_OF.get((method, template), "read")


PLACED = [{"order_id": "1987654321", "order_status": "Submitted", "encrypt_message": "1"}]
DONE: dict[str, Any] = {"success": True}
ALERT_GONE = {
    "request_id": None, "order_id": 9_876_543_210, "success": True, "text": "Submitted", "failure_list": None,
}  # fmt: skip
ALERT = {"request_id": None, "order_id": 9_876_543_212, "success": True, "text": "Submitted", "order_status": None}

# What is in no row answers DONE.
ANSWERS: dict[tuple[str, str], Any] = {
    ("POST", "/iserver/account/{accountId}/orders"): PLACED,
    ("POST", "/iserver/account/{accountId}/order/{orderId}"): PLACED,
    ("POST", "/iserver/reply/{replyId}"): PLACED,
    ("DELETE", "/iserver/account/{accountId}/order/{orderId}"): {
        "msg": "Request was submitted", "order_id": 1101000001, "conid": -1, "account": None,
    },
    ("POST", "/iserver/account/{accountId}/orders/whatif"): {
        "amount": {"amount": "1,980.00 USD (10 Shares)", "commission": "1 USD", "total": "1,981 USD"},
        "equity": {"current": "174,782", "change": "-1", "after": "174,781"},
        "initial": {"current": "60,215", "change": "660", "after": "60,875"},
        "maintenance": {"current": "54,741", "change": "600", "after": "55,341"}, "warn": None, "error": None,
    },
    ("POST", "/iserver/account/{accountId}/alert"): ALERT,
    ("POST", "/iserver/account/{accountId}/alert/activate"): ALERT_GONE,
    ("DELETE", "/iserver/account/{accountId}/alert/{alertId}"): ALERT_GONE,
    ("POST", "/fa/model/invest-divest"): {"reqID": "0", "subscriptionStatus": 0},
    ("POST", "/iserver/account"): {"set": True, "acctId": "DU1234567"},
    ("POST", "/iserver/dynaccount"): {"set": True, "acctId": "DU1234567"},
    ("POST", "/iserver/questions/suppress"): {"status": "submitted"},
    ("POST", "/iserver/questions/suppress/reset"): {"status": "submitted"},
    ("POST", "/iserver/watchlist"): {"id": "1235", "hash": "1767225600001", "name": "New", "readOnly": False},
    ("DELETE", "/iserver/watchlist"): {"data": {"deleted": "1234"}, "action": "context", "MID": "2"},
    ("PUT", "/fyi/notifications/{notificationID}"): {"V": 1, "T": 5, "P": {"R": 1, "ID": "20260000"}},
    ("PUT", "/fyi/disclaimer/{typecode}"): {"V": 1, "T": 5},
    ("PUT", "/fyi/deliveryoptions/email"): {"V": 1, "T": 5},
    ("POST", "/fyi/deliveryoptions/device"): {"V": 1, "T": 5},
    ("POST", "/fyi/settings/{typecode}"): {"V": 1, "T": 5},
}  # fmt: skip
PLAIN_TEXTS = {("POST", "/iserver/notification"): "Notification answered"}
EMPTY = {("DELETE", "/fyi/deliveryoptions/{deviceId}")}
REFUSED = error_with_status("Not permitted: this Gateway is simulated", 403)
WRONG_ACCOUNT = error("Invalid account ID", 500)
# These name the account to select in their body.
SELECTS_ACCOUNT = {("POST", "/iserver/account"), ("POST", "/iserver/dynaccount")}


def _handler(operation: tuple[str, str]) -> Handler:
    def handler(world: World, call: Call) -> Reply:
        if operation in SELECTS_ACCOUNT and not world.book.account(str(call.body().get("acctId"))):
            return WRONG_ACCOUNT
        if world.settings.writes == "refuse":
            return REFUSED
        if operation in EMPTY:
            return Reply(200)
        if operation in PLAIN_TEXTS:
            return text_reply(PLAIN_TEXTS[operation])
        return json_reply(ANSWERS.get(operation, DONE))

    return handler


ROUTES = tuple(
    Route(method, template, _handler((method, template)), LOGIN)
    for method, template in (*operations("write"), *operations("preview"))
)
