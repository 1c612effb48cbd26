"""Every operation of the generated client through the Gateway's HTTP client: reads arrive, the rest never leaves."""

from __future__ import annotations

import enum
import inspect
import re
from typing import Any

import anyio
import attrs
import pytest
from bezant_client import BaseClient, models
from bezant_client.operations import OPERATIONS, Operation

from bezant_mcp import BezantError, Gateway, Settings
from bezant_mcp.errors import NotPermitted
from bezant_mcp.gateway.endpoints import API, READ_OPERATIONS
from bezant_mcp.simulator import SimulatedGateway
from tests.support.fast_limits import FAST

pytestmark = pytest.mark.anyio
PLAIN: dict[str, Any] = {"str": "1", "int": 1, "bool": True, "float": 1.0, "str | bytes": "1", "str | int": "1"}
FORBIDDEN = {"write", "preview", "account-management"}


def argument(annotation: str) -> Any:
    """A value of the type that a generated function wants."""
    if annotation in PLAIN:
        return PLAIN[annotation]
    kind = getattr(models, annotation)
    least = {"conid": 1} if annotation == "UnsubscribeRequest" else {}
    return next(iter(kind)) if issubclass(kind, enum.Enum) else kind.from_dict(least)


def arguments(operation: Operation) -> dict[str, Any]:
    """The least that the operation's function can be called with."""
    wanted = inspect.signature(operation.module().asyncio_detailed).parameters.values()
    required = [each for each in wanted if each.default is inspect.Parameter.empty and each.name != "client"]
    return {each.name: argument(each.annotation) for each in required}


def shape(path: str) -> str:
    """A path without the names of its placeholders."""
    return re.sub(r"\{\w+\}", "{}", path.removeprefix(API))


ALLOWED = {f"{operation.method} {shape(operation.path)}" for operation in READ_OPERATIONS}


async def send_all(client: BaseClient) -> dict[str, BaseException | None]:
    """Send every operation once, at the same time, and give what was raised by operation.

    The quote line that is given back is the one that the snapshot takes.
    """
    outcomes: dict[str, BaseException | None] = {}
    operations = sorted(OPERATIONS, key=lambda operation: operation.function == "unsubscribe")

    async def send(operation: Operation) -> None:
        name = f"{operation.method} {shape(operation.path)}"
        try:
            await operation.module().asyncio_detailed(**arguments(operation), client=client)
            outcomes[name] = None
        except Exception as error:
            outcomes[name] = error

    async with anyio.create_task_group() as tasks:
        for operation in operations:
            tasks.start_soon(send, operation)
    return outcomes


async def test_exactly_the_listed_operations_arrive_and_each_other_one_is_refused_by_name(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    outcomes = await send_all(gateway.client)

    assert len(outcomes) == len(OPERATIONS)
    arrived = {f"{method} {shape(path)}" for method, path, _ in simulated.seen}
    assert arrived == ALLOWED
    refused = {name for name, error in outcomes.items() if isinstance(error, NotPermitted)}
    assert refused == outcomes.keys() - ALLOWED
    for name in refused:
        method, path = name.split(" ", 1)
        said = str(outcomes[name])
        assert method in said
        assert path.split("{", 1)[0] in said
    # What was let through was answered, or refused by the simulated broker for its senseless arguments.
    assert {type(error) for name, error in outcomes.items() if name in ALLOWED} - {type(None)} <= set(subclasses())
    assert simulated.counts()["writes"] == 0


def subclasses() -> list[type]:
    """Every error of ours, and the generated client's own."""
    from bezant_client.errors import UnreadableAnswer

    found: list[type] = [UnreadableAnswer]
    left: list[type] = [BezantError]
    while left:
        kind = left.pop()
        found.append(kind)
        left += kind.__subclasses__()
    return found


async def test_a_client_derived_from_ours_is_guarded_too(gateway: Gateway, simulated: SimulatedGateway) -> None:
    derived = attrs.evolve(gateway.client, headers={"X-Test": "1"})
    for operation in (row for row in OPERATIONS if f"{row.method} {shape(row.path)}" not in ALLOWED):
        with pytest.raises(NotPermitted):
            await operation.module().asyncio_detailed(**arguments(operation), client=derived)
    assert simulated.seen == []


async def test_the_blocking_functions_are_refused_because_nothing_paces_them(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    for operation in OPERATIONS:
        with pytest.raises(NotPermitted):
            operation.module().sync_detailed(**arguments(operation), client=gateway.client)
    assert simulated.seen == []


@pytest.mark.parametrize("access", sorted(FORBIDDEN))
async def test_no_class_that_writes_gets_through_even_with_the_brokerage_session_opted_in(
    simulated: SimulatedGateway, settings: Settings, access: str
) -> None:
    opted_in = Settings(settings.gateway_url, brokerage_session=True)
    async with Gateway(opted_in, limits=FAST) as gateway:
        for operation in (row for row in OPERATIONS if row.access == access):
            with pytest.raises(NotPermitted):
                await operation.module().asyncio_detailed(**arguments(operation), client=gateway.client)
    assert simulated.seen == []


async def test_the_brokerage_session_is_never_opened_with_compete(simulated: SimulatedGateway) -> None:
    from bezant_client.api.session import init
    from bezant_client.models import BrokerageSessionRequest

    async with Gateway(Settings(simulated.url, brokerage_session=True), limits=FAST) as gateway:
        for body in ({"publish": True, "compete": True}, {"publish": True}, {}):
            request = BrokerageSessionRequest.from_dict(body)
            with pytest.raises(NotPermitted):
                await init.asyncio_detailed(body=request, client=gateway.client)
    assert simulated.seen == []
