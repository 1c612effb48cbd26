"""Every operation by access class, so that the simulator can count what a reader must never send."""

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
