"""The report on a new edition, and names that stay when it adds something elsewhere."""

from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from openapi.repair.changes import report
from openapi.repair.names import Names, member_names, python_names
from openapi.repair.prepare import Prepared, prepare, read_yaml
from openapi.repair.reach import operations_in_use
from openapi.repair.source import Source
from openapi.repair.table import rows
from openapi.repair.walk import Unrepairable
from tests.openapi.editions import NEXT, ROOT, codegen, committed, published, tree

Spec = dict[str, Any]
POSITIONS = "/v1/api/portfolio/{accountId}/positions/{pageId}"


def prepared(spec: Spec) -> Prepared:
    return prepare(Source(deepcopy(spec), is_raw=False, name=""))


def told(change: Callable[[Spec], Any], used: set[str] | None = None) -> str:
    """The report after one change of the committed document, without its title."""
    new = committed()
    change(new)
    text = report(committed(), new, rows(new, operation_table())[0], used or set(), operation_table())
    return text.split("\n", 2)[2].strip()


@cache
def operation_table() -> Spec:
    return read_yaml("operations.yaml")


def operation(spec: Spec, path: str = POSITIONS, method: str = "get") -> Spec:
    found: Spec = spec["paths"][path][method]
    return found


def test_no_change_is_said_to_be_none() -> None:
    assert told(lambda spec: None) == "Nothing that a caller sees."


def test_an_operation_added_waits_to_be_classed() -> None:
    text = told(lambda spec: spec["paths"].update({"/v1/api/portfolio/new": {"post": operation(spec)}}))
    assert text == (
        "## Operations added\n\n- `POST /v1/api/portfolio/new`\n\n"
        "## Waiting to be classed in operations.yaml (generated as write until then)\n\n"
        "- `POST /v1/api/portfolio/new`: is `portfolio.post_portfolio_new`"
    )


def test_an_operation_removed_and_one_moved() -> None:
    text = told(lambda spec: spec["paths"].pop("/v1/api/tickle"))
    assert "## Operations removed\n\n- `POST /v1/api/tickle`" in text
    text = told(lambda spec: spec["paths"].update({"/v1/api/sso/tickle": spec["paths"].pop("/v1/api/tickle")}))
    assert "## Operations moved\n\n- `POST /v1/api/tickle`: is now `POST /v1/api/sso/tickle`" in text


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            lambda spec: operation(spec)["parameters"].append(
                {"name": "at", "in": "query", "schema": {"type": "integer"}}
            ),
            f"- `GET {POSITIONS}`: `at` added (int)",
        ),
        (
            lambda spec: operation(spec)["parameters"][0]["schema"].update(type="integer"),
            "is int, was str",
        ),
        (
            lambda spec: operation(spec)["responses"].update({"429": {"description": ""}}),
            f"- `GET {POSITIONS}`: status 429 added",
        ),
        (
            lambda spec: spec["components"]["schemas"]["individualPosition"]["properties"].update(
                new={"type": "number"}
            ),
            "- `individualPosition/new`: added (float)",
        ),
        (
            lambda spec: spec["components"]["schemas"]["individualPosition"]["properties"].pop("conid"),
            "- `individualPosition/conid`: removed",
        ),
        (
            lambda spec: spec["components"]["schemas"]["individualPosition"]["properties"]["conid"].update(
                type="string"
            ),
            "- `individualPosition/conid`: is str, was int",
        ),
        (
            lambda spec: spec["components"]["schemas"]["typecodes"]["enum"].append("ZZ"),
            '- `typecodes`: "ZZ" added',
        ),
        (
            lambda spec: spec["components"]["schemas"]["alertCreationRequest"]["required"].remove("outsideRth"),
            "- `alertCreationRequest/outsideRth`: is optional in requests now",
        ),
        (
            lambda spec: spec["components"]["schemas"]["subAccounts"]["properties"]["accounts"]["items"]["properties"][
                "name"
            ].update(enum=["ZZ"]),
            '- `subAccounts/accounts/name`: "ZZ" added',
        ),
        (
            lambda spec: spec["components"]["schemas"].update(fresh={"type": "object", "properties": {"a": {}}}),
            "- `fresh`: added (object)",
        ),
    ],
)
def test_each_kind_of_change_is_one_line(change: Callable[[Spec], Any], line: str) -> None:
    text = told(change)
    assert line in text
    assert len([one for one in text.splitlines() if one.startswith("- ")]) == 1


def test_one_change_in_many_places_is_one_line_that_names_them_all() -> None:
    gone = ["acctId", "avgCost", "avgPrice", "conid", "mktPrice", "mktValue", "name"]

    def change(spec: Spec) -> None:
        for name in gone:
            del spec["components"]["schemas"]["individualPosition"]["properties"][name]

    places = ", ".join(f"`individualPosition/{name}`" for name in gone)
    assert told(change) == f"## Fields\n\n- removed, in 7 places: {places}"


def test_what_a_tool_uses_is_said_again() -> None:
    def change(spec: Spec) -> None:
        spec["components"]["schemas"]["individualPosition"]["properties"].pop("conid")

    text = told(change, used={"portfolio.list_positions"})
    assert f"## What a tool uses\n\n- `GET {POSITIONS}`: `individualPosition/conid` removed" in text
    assert "What a tool uses" not in told(change, used={"session.tickle"})


def test_what_a_tool_uses_may_stand_behind_a_shared_answer() -> None:
    new, old = committed(), committed()
    for spec, kind in ((old, "string"), (new, "integer")):
        schema = {"type": "object", "properties": {"code": {"type": kind}}}
        spec["components"]["responses"]["Shared"] = {"content": {"application/json": {"schema": schema}}}
        operation(spec)["responses"]["418"] = {"$ref": "#/components/responses/Shared"}
    text = report(old, new, rows(new, operation_table())[0], {"portfolio.list_positions"}, operation_table())
    assert f"## What a tool uses\n\n- `GET {POSITIONS}`: `responses/Shared/code` is int, was str" in text


def test_an_operation_of_a_tool_that_is_removed_or_moved_is_said_again() -> None:
    text = told(lambda spec: spec["paths"].pop("/v1/api/tickle"), used={"session.tickle"})
    assert "## What a tool uses\n\n- `POST /v1/api/tickle`: operation removed" in text
    text = told(
        lambda spec: spec["paths"].update({"/v1/api/sso/tickle": spec["paths"].pop("/v1/api/tickle")}),
        used={"session.tickle"},
    )
    assert "## What a tool uses\n\n- `POST /v1/api/tickle`: is now `POST /v1/api/sso/tickle`" in text


def test_what_an_answer_requires_is_no_news() -> None:
    text = told(lambda spec: spec["components"]["schemas"]["individualPosition"].update(required=["conid"]))
    assert text == "Nothing that a caller sees."


def test_all_that_changes_about_a_parameter_and_a_body_is_news() -> None:
    def change(spec: Spec) -> None:
        (sort,) = [one for one in operation(spec)["parameters"] if one["name"] == "sort"]
        sort.update({"in": "header", "required": True, "schema": {"type": "integer"}})
        operation(spec, "/v1/api/pa/performance", "post")["requestBody"]["required"] = False

    assert [line for line in told(change).splitlines() if line.startswith("- ")] == [
        f"- `GET {POSITIONS}`: `sort` is int, was str",
        f"- `GET {POSITIONS}`: `sort` is required now",
        f"- `GET {POSITIONS}`: `sort` travels in the header now",
        "- `POST /v1/api/pa/performance`: the request body is optional now",
    ]


def split(spec: Spec) -> Spec:
    """Two fields of the position move into a base; returns what the base declares."""
    schemas = spec["components"]["schemas"]
    own = schemas["individualPosition"]["properties"]
    base = {name: own.pop(name) for name in ("conid", "position")}
    schemas["positionBase"] = {"type": "object", "properties": base}
    schemas["individualPosition"] = {
        "allOf": [{"$ref": "#/components/schemas/positionBase"}, schemas["individualPosition"]]
    }
    return base


def test_fields_that_move_into_a_base_are_not_removed() -> None:
    assert told(split) == "## Fields\n\n- `positionBase`: added (object)"


def test_what_changes_on_the_way_into_a_base_is_news() -> None:
    text = told(lambda spec: split(spec)["conid"].update(type="string"))
    assert text == "## Fields\n\n- `individualPosition/conid`: is str, was int\n- `positionBase`: added (object)"
    text = told(lambda spec: split(spec).pop("conid"))
    assert "- `individualPosition/conid`: removed" in text


def test_an_object_that_gets_a_name_of_its_own_has_the_fields_it_had() -> None:
    def name_it(spec: Spec) -> None:
        holder = spec["components"]["schemas"]["subAccounts"]["properties"]["accounts"]
        spec["components"]["schemas"]["subAccount"] = holder["items"]
        holder["items"] = {"$ref": "#/components/schemas/subAccount"}

    lines = [line for line in told(name_it).splitlines() if line.startswith("- ")]
    assert lines == [
        "- `subAccount`: added (object)",
        "- `subAccounts/accounts`: is list[subAccount], was list[object]",
    ]


def test_what_an_operation_wants_of_its_caller_is_news() -> None:
    def change(spec: Spec) -> None:
        spec["x-security"] = {f"GET {POSITIONS}": ["oauth2 for read"]}

    lines = [line for line in told(change).splitlines() if line.startswith("- ")]
    assert f"- `GET {POSITIONS}`: wants oauth2 for read, wanted nothing" in lines
    assert "- `POST /gw/api/v1/restrictions`: wants nothing, wanted bearerAuth" in lines


def test_a_value_of_a_parameter_is_news() -> None:
    def change(spec: Spec) -> None:
        (sort,) = [one for one in operation(spec)["parameters"] if one["name"] == "sort"]
        sort["schema"]["enum"] = ["position", "name"]

    text = told(change, used={"portfolio.list_positions"})
    assert f'## Values of enumerations\n\n- `GET {POSITIONS} ?sort`: "position", "name" added' in text
    assert f'## What a tool uses\n\n- `GET {POSITIONS}`: `GET {POSITIONS} ?sort` "position", "name" added' in text


def test_a_value_of_the_items_of_a_list_is_news() -> None:
    new, old = committed(), committed()
    for spec, values in ((old, ["a"]), (new, ["a", "b"])):
        spec["components"]["schemas"]["listed"] = {"type": "array", "items": {"type": "string", "enum": values}}
    text = report(old, new, rows(new, operation_table())[0], set(), operation_table())
    assert '- `listed`: "b" added' in text


def test_the_operations_in_use_are_found_in_the_sources(tmp_path: Path) -> None:
    source = "from bezant_client.api.portfolio import list_positions\nfrom bezant_client.api import session\n"
    source += "session.tickle\n"
    (tmp_path / "a.py").write_text(source, encoding="utf-8")
    assert {"portfolio.list_positions", "session.tickle"} <= operations_in_use(tmp_path)
    assert "portfolio.list_positions" in operations_in_use(ROOT / "bezant_mcp")


@pytest.mark.slow
def test_a_refresh_writes_the_report_it_prints(tmp_path: Path) -> None:
    published(NEXT)
    done = codegen("--upstream", NEXT, "--out", tmp_path)
    written = (tmp_path / "openapi" / "CHANGES.md").read_text(encoding="utf-8")
    assert written.strip() in done.stdout
    assert "- `GET /v1/api/portfolio2/{accountId}/positions`" in written
    names = {"CHANGES.md", "README.md", "class-names.json", "client-portal.json", "editions.json", "ledger.json"}
    assert set(tree(tmp_path / "openapi")) == names


# --- names -----------------------------------------------------------------------------------------------------------


def names_of(ready: Prepared) -> dict[str, str]:
    return {place: name for name, place in ready.shaped.places.items()}


@pytest.mark.slow
def test_names_stay_when_something_is_added_elsewhere() -> None:
    before = prepared(committed())
    new = committed()
    # Each of these would like to have a name that is taken.
    for name in ("Position", "position", "accountAttributeS", "ledgerValue", "ListDefinitionsAnswer", "PendingTasK"):
        new["components"]["schemas"][name] = {"type": "object", "properties": {name: {"type": "string"}}}
    new["paths"]["/v1/api/portfolio/get/{accountId}"] = {"get": deepcopy(operation(new))}
    new["components"]["schemas"]["individualPosition"]["properties"]["aNew"] = {"enum": ["a"], "type": "string"}

    after = prepared(new)

    kept, now = names_of(before), names_of(after)
    assert {place: now[place] for place in kept} == kept
    assert len(set(now.values())) == len(now)
    assert {key: after.table[key] for key in before.table} == before.table


def test_two_places_may_not_be_given_one_name_by_hand() -> None:
    with pytest.raises(Unrepairable, match=r"names.yaml: Position is the name of a and of b"):
        Names({"a": "Position", "b": "Position"}, {})


def test_python_names_differ_and_avoid_what_is_taken() -> None:
    assert python_names(["noFXConv", "noFxConv", "class", "31", "_updated", "toDict", ""], {"to_dict"}) == {
        "noFXConv": "no_fx_conv",
        "noFxConv": "no_fx_conv_2",
        "class": "class_",
        "31": "field_31",
        "_updated": "field_updated",
        "toDict": "to_dict_value",
        "": "field",
    }


def test_members_are_named_apart() -> None:
    assert member_names(["Open", "OPEN", "1D", "", -1, "PreSubmitted"]) == [
        ("OPEN", "Open"),
        ("OPEN_2", "OPEN"),
        ("VALUE_1D", "1D"),
        ("EMPTY", ""),
        ("VALUE_NEGATIVE_1", -1),
        ("PRE_SUBMITTED", "PreSubmitted"),
    ]
