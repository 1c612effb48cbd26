"""The pages of the reference are those that the client makes, and their examples are right: in type, and when run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from bezant_client import models
from bezant_client.operations import OPERATIONS

from bezant_mcp import Gateway, Settings
from bezant_mcp.simulator import SimulatedGateway
from docs.generate.reference_pages import ALSO, FOLDER, MODELS, endpoint_of, example, group_of, pages
from tests.support.cases import every_case
from tests.support.checkers import both_find_nothing
from tests.support.fast_limits import faster

EXAMPLES = {f"{one.group}.{one.function}": example(one, getattr(group_of(one), one.function)) for one in OPERATIONS}
# The simulated Gateway has none of these two, as most real ones.
NOT_SERVED = {"accounts.search_accounts", "scanner.run_historical"}


@pytest.mark.golden
def test_the_pages_are_as_the_client_makes_them(request: pytest.FixtureRequest) -> None:
    made = pages()
    if request.config.getoption("--rewrite-golden"):
        FOLDER.mkdir(exist_ok=True)
        for old in FOLDER.glob("*.md"):
            old.unlink()
        for name, text in made.items():
            (FOLDER / name).write_text(text, "utf-8")
    assert {page.name: page.read_text("utf-8") for page in FOLDER.glob("*.md")} == made, "run `make golden`"


def test_every_operation_has_its_section_its_class_its_limit_and_its_example() -> None:
    for operation in OPERATIONS:
        page = (FOLDER / f"{operation.group}.md").read_text("utf-8")
        section = page.partition(f"\n## {operation.function}\n")[2].partition("\n## ")[0]
        assert f"`{operation.method} {operation.path}`, access **{operation.access}**" in section
        assert ("permitted by a `Gateway`" in section) == (endpoint_of(operation) is not None)
        assert EXAMPLES[f"{operation.group}.{operation.function}"] in section
        assert operation.summary in section
    ledger = (FOLDER / "portfolio.md").read_text("utf-8").partition("## get_ledger\n")[2].partition("\n## ")[0]
    assert "`portfolio.get_ledger(account_id: str) -> Ledger`" in ledger
    trades = (FOLDER / "orders.md").read_text("utf-8").partition("## list_trades\n")[2].partition("\n## ")[0]
    assert "permitted by a `Gateway`, at most 1 in 5 s" in trades


def test_every_link_leads_to_a_class_and_the_pages_stay_small() -> None:
    for page in FOLDER.glob("*.md"):
        text = page.read_text("utf-8")
        assert len(text) < 30_000, page.name
        for module in re.findall(rf"\({re.escape(MODELS)}/(\w+\.py)\)", text):
            assert (FOLDER / MODELS / module).exists(), module
    assert ALSO.keys() <= EXAMPLES.keys()


@pytest.mark.slow
@pytest.mark.anyio
async def test_the_examples_of_what_is_served_run_through_the_groups() -> None:
    async with (
        SimulatedGateway("awkward", pacing="off", secdef_seconds=0.0) as simulated,
        Gateway(Settings(gateway_url=simulated.url, state_dir=None), limits=faster(1e6)) as gateway,
    ):
        names: dict[str, Any] = {"client": gateway, "models": models}
        with every_case() as case:
            for operation in OPERATIONS:
                name = f"{operation.group}.{operation.function}"
                if endpoint_of(operation) and name not in NOT_SERVED:
                    with case(name):
                        answer = await eval(EXAMPLES[name], names)
                        assert answer is not None
        assert simulated.counts()["writes"] == 0


@pytest.mark.slow
def test_the_examples_satisfy_both_type_checkers(tmp_path: Path) -> None:
    lines = ["from bezant_client import AsyncClient, Client, models", "", "", "def blocking(client: Client) -> None:"]
    lines += [f"    {line}" for line in EXAMPLES.values()]
    lines += ["", "", "async def asynchronous(client: AsyncClient) -> None:"]
    lines += [f"    await {line}" for line in EXAMPLES.values()]
    (tmp_path / "examples.py").write_text("\n".join(lines) + "\n", "utf-8")
    both_find_nothing(tmp_path)
