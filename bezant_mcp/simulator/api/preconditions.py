"""What must be true before an endpoint answers, and what it says otherwise: the preconditions as a table."""

from bezant_mcp.simulator.api.routes import Call, Gate
from bezant_mcp.simulator.messages import EMPTY_401, Reply, bad_request, error
from bezant_mcp.simulator.world.faults import REPLACES
from bezant_mcp.simulator.world.world import World


def login(world: World, call: Call) -> Reply | None:
    """Somebody has logged in with a browser."""
    if world.session.login:
        return None
    looks = world.settings.logged_out_as
    if looks == "200-no-session" and call.template != "/tickle":
        return EMPTY_401
    return REPLACES[looks]


def brokerage(world: World, call: Call) -> Reply | None:
    """The brokerage session stands."""
    if world.session.authenticated():
        return None
    if world.session.brokerage == "competing" and call.template == "/iserver/accounts":
        return REPLACES["competing"]
    return REPLACES[world.settings.no_brokerage_as]


def portfolio_primed(world: World, call: Call) -> Reply | None:
    """``/portfolio/accounts`` (or ``subaccounts``) was called in this session."""
    return None if world.warmth.portfolio_primed else EMPTY_401


def portfolio_account(world: World, call: Call) -> Reply | None:
    """The account in the path belongs to this login; the same empty 401 as for a missing login.

    A sub-account is known only once ``/portfolio/subaccounts`` (or ``subaccounts2``) was called in this session.
    """
    account = world.book.account(call.params["accountId"])
    known = account is not None and (not account.parent or world.warmth.subaccounts_primed)
    return None if known else EMPTY_401


def accounts_queried(world: World, call: Call) -> Reply | None:
    """``/iserver/accounts`` was called in this brokerage session: the orders family."""
    if world.warmth.iserver_primed:
        return None
    if world.settings.not_primed_as == 400:
        return bad_request("Please query /accounts first")
    return error("Please query /accounts first", 500)


def accounts_queried_400(world: World, call: Call) -> Reply | None:
    """The same for the summary family, which always says 400."""
    return None if world.warmth.iserver_primed else bad_request("Please query /accounts first")


def iserver_account(world: World, call: Call) -> Reply | None:
    """The account in the path belongs to this login."""
    account_id = call.params["accountId"]
    return None if world.book.account(account_id) else bad_request(f"accountId is not valid: {account_id}")


# The sets that endpoints name.
LOGIN: tuple[Gate, ...] = (login,)
PORTFOLIO: tuple[Gate, ...] = (login, portfolio_primed)
PORTFOLIO_ACCOUNT: tuple[Gate, ...] = (login, portfolio_primed, portfolio_account)
BROKERAGE: tuple[Gate, ...] = (login, brokerage)
BROKERAGE_ACCOUNT: tuple[Gate, ...] = (login, brokerage, iserver_account)
ORDERS: tuple[Gate, ...] = (login, brokerage, accounts_queried)
SUMMARY: tuple[Gate, ...] = (login, brokerage, accounts_queried_400)
SUMMARY_ACCOUNT: tuple[Gate, ...] = (login, brokerage, accounts_queried_400, iserver_account)


def first_refusal(gates: tuple[Gate, ...], world: World, call: Call) -> Reply | None:
    """What the first closed gate says, or None when all are open."""
    return next((reply for gate in gates if (reply := gate(world, call)) is not None), None)
