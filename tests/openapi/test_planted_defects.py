"""Plant each class of defect once more, anywhere in the document: the client is still complete."""

import json
import random
import subprocess
import sys
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from openapi.repair.pipeline import build
from openapi.repair.prepare import Prepared, prepare
from openapi.repair.source import Source
from openapi.repair.walk import operations
from tests.openapi.defects import PLANTS
from tests.openapi.editions import NEWEST, published

pytestmark = pytest.mark.slow

SETTINGS = Config.from_sources(ConfigFile(post_hooks=[]), MetaType.NONE, Path("x.json"), "utf-8", False, None)

# One operation for each thing a plant may look for: paths, bodies, lists, choices, files, maps.
EXCERPT = (
    "/portfolio/accounts",
    "/portfolio/{accountId}/positions/{pageId}",
    "/portfolio/{accountid}/position/{conid}",
    "/iserver/account/{accountId}/orders",
    "/iserver/scanner/params",
    "/iserver/marketdata/history",
    "/pa/performance",
    "/fyi/notifications",
    "/tickle",
    "/ws",
)


@cache
def excerpt() -> dict[str, Any]:
    """A part of the published document that is small enough to be repaired in a fraction of a second."""
    spec = published(NEWEST)
    spec["paths"] = {path: item for path, item in spec["paths"].items() if path in EXCERPT}
    schemas, kept = spec["components"]["schemas"], {"Address", "alert"}
    waiting: list[Any] = [spec["paths"], spec["components"]["responses"], *(schemas[name] for name in kept)]
    while waiting:
        text = json.dumps(waiting.pop())
        for name in [name for name in schemas if name not in kept and f'"#/components/schemas/{name}"' in text]:
            kept.add(name)
            waiting.append(schemas[name])
    spec["components"]["schemas"] = {name: schema for name, schema in schemas.items() if name in kept}
    return spec


def read_by_the_generator(ready: Prepared) -> GeneratorData:
    data = GeneratorData.from_dict(deepcopy(ready.shaped.document), config=SETTINGS)
    assert isinstance(data, GeneratorData), data
    return data


def is_upgrade(operation: dict[str, Any]) -> bool:
    return set(operation.get("responses", {})) == {"101"}


@pytest.mark.parametrize("name", PLANTS)
@settings(
    max_examples=2,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(seed=st.integers(0, 10**6))
def test_a_planted_defect_costs_nothing(name: str, seed: int) -> None:
    spec = deepcopy(excerpt())
    PLANTS[name](spec, random.Random(seed))
    expected = [operation for operation in operations(spec) if not is_upgrade(operation.data)]
    parameters = sum(
        len({(p["name"], p["in"]) for p in one.data.get("parameters", []) if "name" in p}) for one in expected
    )
    names_before = field_names(spec)

    ready = prepare(Source(spec, is_raw=True, name="planted"))
    data = read_by_the_generator(ready)

    errors = [*data.errors, *(error for one in data.endpoint_collections_by_tag.values() for error in one.parse_errors)]
    assert errors == []
    made = [endpoint for one in data.endpoint_collections_by_tag.values() for endpoint in one.endpoints]
    assert len(ready.documented) == len(expected)
    assert len(made) == len(ready.table) >= len(expected)
    given = sum(
        len(one.path_parameters + one.query_parameters + one.header_parameters + one.cookie_parameters) for one in made
    )
    assert given >= parameters - name.count("authorization") - name.count("twice")
    wires = {eval(wire) for model in ready.shaped.data["MODELS"].values() for wire in model.get("wire", {}).values()}
    assert {one for one in names_before if one.startswith("planted")} <= wires


def field_names(node: Any) -> set[str]:
    if isinstance(node, dict):
        own = set(node["properties"]) if isinstance(node.get("properties"), dict) else set()
        return own.union(*map(field_names, node.values()))
    return set().union(*map(field_names, node)) if isinstance(node, list) else set()


def test_all_defects_at_once_still_give_a_complete_and_typed_client(tmp_path: Path) -> None:
    spec = published(NEWEST)
    chance = random.Random(20240229)
    for put in PLANTS.values():
        put(spec, chance)
    expected = sum(not is_upgrade(operation.data) for operation in operations(spec))

    with build(Source(spec, is_raw=True, name="planted")) as built:
        assert f" {expected} operations, " in built.last_line
        assert ", 0 warnings, " in built.last_line
        command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "-p", "bezant_client"]
        checked = subprocess.run(
            command, cwd=built.folder / "generated_client", capture_output=True, text=True, check=False
        )
    assert checked.returncode == 0, checked.stdout[-3000:]
