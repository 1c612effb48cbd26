"""Log-in and session: the pages for a person's browser, and status, tickle, validate, init, logout, accounts."""

from typing import Any

from bezant_mcp.simulator.api.preconditions import BROKERAGE, LOGIN
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, error, html_reply, json_reply, redirect
from bezant_mcp.simulator.world import planted_secrets
from bezant_mcp.simulator.world.world import World

SERVER_INFO = {"serverName": "JifS00001", "serverVersion": "Build 10.44.0s, Jan 1, 2026 1:00:00 PM"}
SSO_MILLISECONDS = 600_000
BROWSER_COOKIE = ("Set-Cookie", f"XYZAB={planted_secrets.LOGIN_COOKIE}; secure; HttpOnly")
LOGIN_FORM = """
<p>This is a simulated Gateway. There is no password: press the button to log in.</p>
<form method="post" action="/sso/Dispatcher"><button>Log in</button></form>
"""


def browser_page(path: str) -> Reply:
    """The broker's answer outside of the API. The redirect of the Dispatcher is how a log-in shows."""
    if path == "/sso/Dispatcher":
        return redirect("https://api.ibkr.com/sso/Done")
    if path.startswith("/sso/Login"):
        form = html_reply("Simulated log in", text=LOGIN_FORM)
        return form.but(headers=(*form.headers, BROWSER_COOKIE))
    return html_reply("Not Found", 404)


def auth_status(world: World) -> dict[str, Any]:
    """The flags of the brokerage session with the usual secrets around them."""
    session = world.session
    ready = session.authenticated()
    if not ready and session.brokerage == "none" and not world.settings.connected:
        return {"authenticated": False, "competing": False, "connected": False, "MAC": planted_secrets.MAC}
    competing = session.brokerage == "competing"
    return {
        "authenticated": ready or (competing and world.settings.competing_authenticated),
        "established": ready and world.clock.now() >= session.established_at,
        "competing": competing,
        "connected": ready or competing or world.settings.connected,
        "message": "",
        "MAC": planted_secrets.MAC,
        "serverInfo": SERVER_INFO,
    }


def status(world: World, call: Call) -> Reply:
    """``/iserver/auth/status``: answers without a brokerage session, which it reports on."""
    flags = auth_status(world)
    if "serverInfo" in flags:  # without a link to IBKR there are four members and no more
        flags |= {"hardware_info": planted_secrets.HARDWARE_INFO, "fail": ""}
    return json_reply(flags)


def tickle(world: World, call: Call) -> Reply:
    """``/tickle``: keeps the session alive and shows its token."""
    return json_reply(
        {
            "session": planted_secrets.SESSION_TOKEN,
            "ssoExpires": SSO_MILLISECONDS,
            "collission": False,
            "userId": planted_secrets.USER_ID,
            "hmds": {"error": "no bridge"},
            "iserver": {"authStatus": auth_status(world)},
        }
    )


def validate(world: World, call: Call) -> Reply:
    """``/sso/validate``: the portal session with the login names."""
    return json_reply(
        {
            "USER_ID": planted_secrets.USER_ID,
            "USER_NAME": planted_secrets.USER_NAME,
            "RESULT": True,
            "AUTH_TIME": int(world.session.logged_in_at * 1000),
            "SF_ENABLED": False,
            "IS_FREE_TRIAL": False,
            "CREDENTIAL": planted_secrets.CREDENTIAL,
            "IP": planted_secrets.PUBLIC_ADDRESS,
            "EXPIRES": SSO_MILLISECONDS,
            "QUALIFIED_FOR_MOBILE_AUTH": None,
            "LANDING_APP": "UNIVERSAL",
            "IS_MASTER": world.settings.book in {"advisor", "many"},
            "lastAccessed": world.now_ms(),
            "LOGIN_TYPE": 2,
            "PAPER_USER_NAME": planted_secrets.PAPER_USER_NAME,
            "features": {
                "env": "PROD", "wlms": True, "realtime": True, "bond": True, "optionChains": True, "calendar": True,
                "newMf": True,
            },
            "region": "NJ",
        }
    )  # fmt: skip


def init(world: World, call: Call) -> Reply:
    """``/iserver/auth/ssodh/init``: opens the brokerage session; takes it from another only when told to compete."""
    body = call.body()
    if body.get("publish") is not True:
        return error("publish must be true", 500)
    session = world.session
    if session.brokerage == "competing" and not body.get("compete"):
        return json_reply({**auth_status(world), "fail": "force compete needs the compete flag"})
    # Asked for while it stands, it is torn down and built up again.
    session.take_brokerage(world.clock.now())
    if not session.authenticated():
        return json_reply(auth_status(world))
    return json_reply(
        {
            "passed": True, "authenticated": True, "connected": True, "established": False, "competing": False,
            "hardware_info": planted_secrets.HARDWARE_INFO,
        }
    )  # fmt: skip


def logout(world: World, call: Call) -> Reply:
    """``/logout``: both sessions end."""
    world.session.log_out()
    return json_reply({"status": True})


def iserver_accounts(world: World, call: Call) -> Reply:
    """``/iserver/accounts``: the tradable accounts; primes the brokerage session."""
    world.warmth.iserver_primed = True
    ids = [account.id for account in world.book.accounts]
    props = {
        "hasChildAccounts": False, "supportsCashQty": True, "liteUnderPro": False, "noFXConv": False, "isProp": False,
        "supportsFractions": True, "allowCustomerTime": False, "autoFx": False,
    }  # fmt: skip
    several = ["All"] if len(ids) > 1 else []
    return json_reply(
        {
            "accounts": several + ids,
            "acctProps": {
                account.id: {**props, "hasChildAccounts": account.is_master} for account in world.book.accounts
            },
            "aliases": {account.id: account.alias or account.id for account in world.book.accounts},
            "allowFeatures": ALLOW_FEATURES,
            "chartPeriods": {"STK": ["*"], "OPT": ["2h", "1d", "2d", "1w", "1m"], "FUT": ["*"], "CRYPTO": ["*"]},
            "groups": [],
            "profiles": [],
            "selectedAccount": ids[0],
            "serverInfo": SERVER_INFO,
            "sessionId": planted_secrets.SESSION_ID,
            "isFT": False,
            "isPaper": True,
        }
    )


ALLOW_FEATURES: dict[str, Any] = {
    "showGFIS": True, "showEUCostReport": False, "allowEventContract": True, "allowFXConv": True,
    "allowFinancialLens": False, "allowMTA": True, "allowTypeAhead": True, "allowEventTrading": True,
    "snapshotRefreshTimeout": 30, "liteUser": False, "showWebNews": True, "research": True, "debugPnl": True,
    "showTaxOpt": True, "showImpactDashboard": True, "allowDynAccount": False, "allowCrypto": True, "allowFA": False,
    "allowLiteUnderPro": False, "allowedAssetTypes": "STK,CFD,OPT,FOP,WAR,FUT,BOND,CASH,FUND,CRYPTO",
    "restrictTradeSubscription": False, "showUkUserLabels": False, "sideBySide": True,
}  # fmt: skip


ROUTES = (
    Route("GET", "/iserver/auth/status", status, LOGIN),
    Route("POST", "/iserver/auth/status", status, LOGIN),
    Route("GET", "/tickle", tickle, LOGIN),
    Route("POST", "/tickle", tickle, LOGIN),
    Route("GET", "/sso/validate", validate, LOGIN),
    Route("POST", "/iserver/auth/ssodh/init", init, LOGIN),
    Route("POST", "/logout", logout, LOGIN),
    Route("GET", "/logout", logout, LOGIN),
    Route("GET", "/iserver/accounts", iserver_accounts, BROKERAGE),
)
