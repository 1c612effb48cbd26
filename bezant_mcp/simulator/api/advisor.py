"""Endpoints of advisors: models, allocation groups, owners, the search for accounts."""

from typing import Any

from bezant_mcp.simulator.api.preconditions import BROKERAGE, LOGIN, login, portfolio_account
from bezant_mcp.simulator.api.routes import Call, Handler, Route
from bezant_mcp.simulator.messages import Reply, error_with_status, json_reply
from bezant_mcp.simulator.world import planted_secrets
from bezant_mcp.simulator.world.world import World

# Reads that are POSTs and answer with the request's own id.
MODEL_ANSWERS: dict[str, dict[str, Any]] = {
    "/fa/fa-preset/get": {"reqID": 0, "subscriptionStatus": 0},
    "/fa/model/accounts-details": {"reqID": 0, "accountInfoList": []},
    "/fa/model/invest-divest-positions": {"reqID": 0, "accountList": []},
    "/fa/model/list": {"reqID": 0, "models": [], "subscriptionStatus": 0},
    "/fa/model/positions": {"reqID": 0, "model": "", "positionList": [], "cash": [], "subscriptionStatus": 0},
    "/fa/model/summary": {"reqID": 0, "model": "", "numAccounts": 0, "subscriptionStatus": 0},
}
GROUP = "All clients"


def _model_answer(answer: dict[str, Any]) -> Handler:
    def handler(world: World, call: Call) -> Reply:
        return json_reply({**answer, "reqID": call.body().get("reqID", 0)})

    return handler


def owners(world: World, call: Call) -> Reply:
    """``/acesws/{accountId}/signatures-and-owners``: names and dates of birth."""
    entity = {"firstName": "Planted", "lastName": "Ownername", "entityType": "INDIVIDUAL",
              "entityName": planted_secrets.OWNER_NAME, "dateOfBirth": planted_secrets.OWNER_BIRTH_DATE}  # fmt: skip
    user = {"roleId": "OWNER", "hasRightCodeInd": True, "userName": planted_secrets.USER_NAME, "entity": entity}
    return json_reply({"accountId": call.params["accountId"], "users": [user], "applicant": {"signatures": []}})


def search(world: World, call: Call) -> Reply:
    """``/iserver/account/search/{searchPattern}``: for logins with dynamic accounts only."""
    return error_with_status("Details currently unavailable. Please try again later", 503)


def allocatable(world: World, call: Call) -> Reply:
    """``/iserver/account/allocation/accounts``."""
    rows = [
        {
            "name": account.id,
            "data": [
                {"key": "AvailableEquity", "value": f"{account.net_liquidation - account.maintenance_margin:.2f}"},
                {"key": "NetLiquidation", "value": f"{account.net_liquidation:.2f}"},
            ],
        }
        for account in world.book.accounts
        if account.parent
    ]
    return json_reply({"accounts": rows})


def groups(world: World, call: Call) -> Reply:
    """``/iserver/account/allocation/group``."""
    clients = [account for account in world.book.accounts if account.parent]
    return json_reply({"data": [{"name": GROUP, "allocation_method": "N", "size": len(clients)}] if clients else []})


def group(world: World, call: Call) -> Reply:
    """``/iserver/account/allocation/group/single``: a read, although a POST."""
    clients = [{"name": account.id, "amount": 1} for account in world.book.accounts if account.parent]
    return json_reply({"name": GROUP, "accounts": clients, "default_method": "N"})


def presets(world: World, call: Call) -> Reply:
    """``/iserver/account/allocation/presets``."""
    return json_reply(
        {
            "group_auto_close_positions": False, "default_method_for_all": "N", "profiles_auto_close_positions": False,
            "strict_credit_check": False, "group_proportional_allocation": False,
        }
    )  # fmt: skip


ROUTES = (
    *(Route("POST", path, _model_answer(answer), LOGIN) for path, answer in MODEL_ANSWERS.items()),
    Route("GET", "/acesws/{accountId}/signatures-and-owners", owners, (login, portfolio_account)),
    Route("GET", "/iserver/account/search/{searchPattern}", search, BROKERAGE),
    Route("GET", "/iserver/account/allocation/accounts", allocatable, BROKERAGE),
    Route("GET", "/iserver/account/allocation/group", groups, BROKERAGE),
    Route("POST", "/iserver/account/allocation/group/single", group, BROKERAGE),
    Route("GET", "/iserver/account/allocation/presets", presets, BROKERAGE),
)
