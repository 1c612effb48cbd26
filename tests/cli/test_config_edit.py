"""Changing JSON and TOML as text: the entry gets in, and nothing else moves."""

from __future__ import annotations

import json
import tomllib
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bezant_mcp.cli.config_edit import (
    Unreadable,
    decode_json,
    put_json_member,
    put_toml_table,
    render_toml,
    take_json_member,
    take_toml_table,
)

ENTRY = {"command": "/opt/bin/bezant-mcp", "args": ["--demo"], "env": {"IBKR_GATEWAY_URL": "https://localhost:5001"}}
COMMENTED = """\
// my servers
{
\t"inputs": [ /* none */ ],
\t"servers": {
\t\t// the old one, keep!
\t\t"old": { "command": "x", "args": ["//no comment", "a,]"], }, // trailing
\t\t/* "bezant": {} */
\t},
\t"last": 1.50
}
"""


def test_comments_trailing_commas_tabs_and_numbers_stay() -> None:
    changed = put_json_member(COMMENTED, ("servers", "bezant"), ENTRY, comments=True)

    for line in COMMENTED.splitlines():
        assert line in changed.splitlines()
    meant = decode_json(changed, comments=True)
    assert meant["servers"]["bezant"] == ENTRY
    assert meant["servers"]["old"]["args"] == ["//no comment", "a,]"]
    assert '\n\t\t"bezant": {\n\t\t\t"command"' in changed


def test_a_comma_is_put_behind_the_value_and_not_into_the_comment_behind_it() -> None:
    changed = put_json_member('{\n  "a": 1 // one\n}\n', ("b",), {}, comments=True)
    assert changed == '{\n  "a": 1, // one\n  "b": {}\n}\n'


@pytest.mark.parametrize(
    "text", ['{"mcpServers":{"a":{}}}', "{}", "", "  \n", '{\n    "mcpServers": {\n    }\n}\n', '{"x": [1,\n2]}']
)
def test_every_form_of_a_sound_file_takes_the_entry(text: str) -> None:
    changed = put_json_member(text, ("mcpServers", "bezant"), ENTRY, comments=False)
    old = json.loads(text) if text.strip() else {}
    assert json.loads(changed) == {**old, "mcpServers": {**old.get("mcpServers", {}), "bezant": ENTRY}}


def test_line_ends_of_windows_stay() -> None:
    changed = put_json_member('{\r\n  "a": {}\r\n}\r\n', ("mcpServers", "bezant"), ENTRY, comments=False)
    assert changed.count("\n") == changed.count("\r\n") > 5


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a": 1,}', "line 1"),
        ("{", "line 1"),
        ("// c\n{}", "line 1"),
        ("[]", "not a JSON object"),
        ('{"mcpServers": []}', "not a JSON object"),
        ('{"mcpServers": {}, "mcpServers": {}}', "twice"),
        ('{"a": NaN}', "NaN"),
        ("[" * 100_000, "deeply"),
    ],
)
def test_what_is_no_sound_json_is_refused_with_the_place(text: str, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        put_json_member(text, ("mcpServers", "bezant"), ENTRY, comments=False)


def test_an_entry_with_comments_in_it_is_not_replaced() -> None:
    with pytest.raises(Unreadable, match="comments"):
        put_json_member('{"servers": {"b": {/* mine */}}}', ("servers", "b"), ENTRY, comments=True)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('{"servers": {"b": {}}}', '{"servers": {}}'),
        ('{\n  "servers": {\n    "b": {}\n  }\n}\n', '{\n  "servers": {}\n}\n'),
        ('{"servers": {"a": 1, "b": {}}}', '{"servers": {"a": 1}}'),
        ('{"servers": {"b": {}, "c": 2}}', '{"servers": { "c": 2}}'),
        ('{"servers": {\n\t"a": 1,\n\t"b": {},\n\t"c": 2\n}}', '{"servers": {\n\t"a": 1,\n\t"c": 2\n}}'),
    ],
)
def test_an_entry_is_taken_out_and_the_rest_stays(text: str, left: str) -> None:
    for comments in (False, True):
        assert take_json_member(text, ("servers", "b"), comments) == left


def test_taking_out_keeps_comments_and_a_trailing_comma() -> None:
    text = '{"servers": { // mine\n  "a": 1, // the first, "b"\n  "b": {"x": "}"},\n  // the end\n}}\n'
    left = '{"servers": { // mine\n  "a": 1, // the first, "b"\n  // the end\n}}\n'
    assert take_json_member(text, ("servers", "b"), comments=True) == left


@pytest.mark.parametrize(
    "text",
    ['{"servers": {"b": {/* mine */}}}', '{"servers": {"b": {} /* mine */, "c": 1}}', '{"servers": {// c\n"b":1}}'],
)
def test_an_entry_with_comments_in_it_is_not_taken_out(text: str) -> None:
    with pytest.raises(Unreadable):
        take_json_member(text, ("servers", "b"), comments=True)


def test_a_long_string_takes_little_memory() -> None:
    text = json.dumps({"long": "x" * 500_000, "servers": {}})
    tracemalloc.start()
    changed = put_json_member(text, ("servers", "b"), {}, comments=True)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(changed) > len(text)
    assert peak < 20 * len(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=12,
)


@given(
    data=st.dictionaries(st.text(max_size=6), JSON, max_size=4),
    servers=st.none() | st.dictionaries(st.text(max_size=6) | st.just("b"), JSON, max_size=3),
    indent=st.sampled_from([None, 0, 1, 4, "\t"]),
    escaped=st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_whatever_the_file_says_it_still_says_it(
    data: dict[str, object], servers: dict[str, object] | None, indent: int | str | None, escaped: bool
) -> None:
    old = {**data, **({} if servers is None else {"servers": servers})}
    text = json.dumps(old, indent=indent, ensure_ascii=escaped)
    for comments in (False, True):
        changed = put_json_member(text, ("servers", "b"), ENTRY, comments)
        assert json.loads(changed) == {**old, "servers": {**(servers or {}), "b": ENTRY}}
        others = {name: entry for name, entry in (servers or {}).items() if name != "b"}
        assert json.loads(take_json_member(changed, ("servers", "b"), comments)) == {**old, "servers": others}


@given(
    pieces=st.lists(st.sampled_from(["/* c */", "// c\n", "\n", "  ", "\t"]), min_size=8, max_size=8),
    comma=st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_every_comment_stays_wherever_it_stands(pieces: list[str], comma: bool) -> None:
    a, b, c, d, e, f, g, h = pieces
    text = f'{a}{{{b}"x"{c}:{d}{{"y":1}}{e},"servers":{f}{{"z":{{}}{"," if comma else ""}{g}}}{h}}}'
    changed = put_json_member(text, ("servers", "b"), ENTRY, comments=True)
    assert changed.count("c */") == text.count("c */")
    assert changed.count("// c\n") + changed.count("// c\r\n") == text.count("// c\n")
    assert decode_json(changed, comments=True) == {"x": {"y": 1}, "servers": {"z": {}, "b": ENTRY}}
    taken = take_json_member(changed, ("servers", "b"), comments=True)
    assert (taken.count("c */"), taken.count("// c")) == (text.count("c */"), text.count("// c"))
    assert decode_json(taken, comments=True) == {"x": {"y": 1}, "servers": {"z": {}}}


CODEX = """\
# my settings
model = "o5"   # the big one

[mcp_servers.other]
command = "x"  # mine

# about profiles
[profiles."a b"]
text = '''
[mcp_servers.bezant]
'''
"""


def test_toml_gets_a_table_at_its_end_and_keeps_every_byte_before() -> None:
    changed = put_toml_table(CODEX, ("mcp_servers", "bezant"), ENTRY)
    assert changed.startswith(CODEX)
    assert tomllib.loads(changed)["mcp_servers"] == {"other": {"command": "x"}, "bezant": ENTRY}


def test_toml_replaces_its_own_table_and_keeps_the_comments_of_the_others() -> None:
    plain = CODEX.replace("[mcp_servers.bezant]", "text")
    mine = render_toml(("mcp_servers", "bezant"), ENTRY)
    once = plain.replace("# about profiles", mine + "\n# about profiles")
    changed = put_toml_table(once, ("mcp_servers", "bezant"), {"command": "new", "args": []})
    assert tomllib.loads(changed)["mcp_servers"]["bezant"] == {"command": "new", "args": []}
    assert tomllib.loads(changed)["profiles"] == tomllib.loads(once)["profiles"]
    assert [line for line in changed.splitlines() if "#" in line] == [x for x in CODEX.splitlines() if "#" in x]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = [\n", "line 2|end of document"),
        ("mcp_servers = 3", "not a table"),
        ('mcp_servers = { other = { command = "x" } }', "without touching"),
        ('[mcp_servers.bezant]\n# mine\ncommand = "x"\n', "comments"),
        ('[mcp_servers.bezant]\ncommand = "x" # mine\n', "comments"),
        ('[mcp_servers.bezant]\ncommand = "x"\n# mine\n[mcp_servers.bezant.env]\nA = "b"\n', "comments"),
        ('[mcp_servers]\nbezant = { command = "x" }\n', "without touching"),
    ],
)
def test_toml_that_cannot_be_changed_without_loss_is_refused(text: str, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        put_toml_table(text, ("mcp_servers", "bezant"), ENTRY)


def test_a_windows_path_survives_toml() -> None:
    entry = {"command": 'C:\\Users\\Jörg "x"\\bezant-mcp.exe', "args": ["--demo"]}
    assert tomllib.loads(put_toml_table("", ("mcp_servers", "bezant"), entry))["mcp_servers"]["bezant"] == entry


def test_toml_loses_the_table_and_those_in_it_and_nothing_else() -> None:
    changed = put_toml_table(CODEX.replace("[mcp_servers.bezant]", "text"), ("mcp_servers", "bezant"), ENTRY)
    last = changed.replace("# about profiles", render_toml(("mcp_servers", "a"), ENTRY) + "\n# about profiles")
    taken = take_toml_table(last, ("mcp_servers", "bezant"))
    assert tomllib.loads(taken)["mcp_servers"] == {"other": {"command": "x"}, "a": ENTRY}
    assert all(line in taken.splitlines() for line in CODEX.splitlines() if "#" in line)
    only = put_toml_table("", ("mcp_servers", "bezant"), ENTRY)
    assert take_toml_table(only, ("mcp_servers", "bezant")) == ""


@pytest.mark.parametrize(
    "text", ['[mcp_servers]\nbezant = { command = "x" }\n', '[mcp_servers.bezant]\ncommand = "x" # mine\n']
)
def test_toml_that_would_lose_something_is_not_taken_out(text: str) -> None:
    with pytest.raises(Unreadable):
        take_toml_table(text, ("mcp_servers", "bezant"))


VALUES = ["1.50", '"# [x"', "{ a = 1, 'b c' = [2] }", '[\n  "x", # c\n]', "'''\n[a]\n'''", "1979-05-27T07:32:00Z"]
HEADERS = ["[a]", "[[list]]", '[ b . "c d" ]', "[mcp_servers]", "[mcp_servers.other]", '[mcp_servers."x.y".env]']


@given(
    top=st.lists(st.sampled_from(VALUES), max_size=3),
    tables=st.lists(st.tuples(st.sampled_from(HEADERS), st.lists(st.sampled_from(VALUES), max_size=2)), max_size=5),
    dotted=st.booleans(),
    crlf=st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_toml_of_every_form_gets_the_table_and_gives_it_back(
    top: list[str], tables: list[tuple[str, list[str]]], dotted: bool, crlf: bool
) -> None:
    lines = (
        ['mcp_servers.dotted.command = "x"'] if dotted and not any("[mcp_servers]" in each for each in tables) else []
    )
    for header, values in [("", top), *dict(tables).items()]:
        lines += [f"{header}  # c", *(f"k{number} = {value}" for number, value in enumerate(values))]
    text = "\n".join(lines).replace("\n", "\r\n" if crlf else "\n") + "\n"
    old = tomllib.loads(text)
    changed = put_toml_table(text, ("mcp_servers", "bezant"), ENTRY)
    assert changed.startswith(text)
    assert tomllib.loads(changed) == {**old, "mcp_servers": {**old.get("mcp_servers", {}), "bezant": ENTRY}}
    assert take_toml_table(changed, ("mcp_servers", "bezant")).rstrip() == text.rstrip()
