"""What is published says the same everywhere, and is what the public tools and schemas want."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from importlib.metadata import version
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from bezant_mcp.cli import main as cli
from tests.conftest import ROOT

DOCKER = ROOT / "packaging" / "docker"
MANIFEST = ROOT / "packaging" / "mcpb" / "manifest.json"
# No option gives it on the command line, where other users of the machine see it.
TOKEN = "BEZANT_MCP_FLEX_TOKEN"


def read_json(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path.read_text())
    return data


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    data: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return data


def test_the_version_is_the_same_everywhere(project: dict[str, Any]) -> None:
    server = read_json(ROOT / "server.json")
    versions = {
        "installed": version("bezant-mcp"),
        "manifest.json": read_json(MANIFEST)["version"],
        "server.json": server["version"],
        "server.json, package": server["packages"][0]["version"],
    }
    assert versions == dict.fromkeys(versions, project["version"])
    assert (
        f"## [{project['version']}]" in (ROOT / "CHANGELOG.md").read_text()
        or "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text()
    )


def test_the_oldest_python_is_the_same_everywhere(project: dict[str, Any]) -> None:
    assert read_json(MANIFEST)["compatibility"]["runtimes"]["python"] == project["requires-python"] == ">=3.11"
    assert "Python 3.11" in (ROOT / "README.md").read_text()


def test_the_registry_entry_fits_its_schema() -> None:
    """The README names it when it has an owner; test_addresses.py looks at both."""
    jsonschema.validate(read_json(ROOT / "server.json"), read_json(Path(__file__).with_name("server.schema.json")))


@pytest.mark.parametrize("damage", ["description", "version", "packages"])
def test_the_schema_refuses_what_the_registry_refuses(damage: str) -> None:
    entry = read_json(ROOT / "server.json")
    entry[damage] = {"description": "x" * 101, "version": "^1.2", "packages": [{"identifier": "bezant-mcp"}]}[damage]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(entry, read_json(Path(__file__).with_name("server.schema.json")))


def test_every_setting_that_a_package_offers_is_one_of_the_program() -> None:
    known = {variable for _, variable, _ in (*cli.OPTIONS, *cli.FLAGS)} | {TOKEN}
    offered = set(read_json(MANIFEST)["server"]["mcp_config"]["env"])
    offered |= {each["name"] for each in read_json(ROOT / "server.json")["packages"][0]["environmentVariables"]}
    assert offered <= known


def test_a_package_treats_the_token_for_statements_as_a_secret() -> None:
    manifest, entry = read_json(MANIFEST), read_json(ROOT / "server.json")
    asked = manifest["server"]["mcp_config"]["env"][TOKEN].removeprefix("${user_config.").removesuffix("}")
    assert manifest["user_config"][asked]["sensitive"] is True
    (told,) = [each for each in entry["packages"][0]["environmentVariables"] if each["name"] == TOKEN]
    assert told["isSecret"] is True
    assert "default" not in told


def test_the_bundle_asks_for_every_value_that_it_passes_on() -> None:
    manifest = read_json(MANIFEST)
    used = set(re.findall(r"\$\{user_config\.(\w+)\}", json.dumps(manifest["server"])))
    assert used == set(manifest["user_config"])
    assert (ROOT / manifest["server"]["entry_point"]).is_file()


def test_registry_and_bundle_offer_the_same_settings_with_the_same_meaning() -> None:
    manifest = read_json(MANIFEST)
    asked = {
        name: manifest["user_config"][value.removeprefix("${user_config.").removesuffix("}")]
        for name, value in manifest["server"]["mcp_config"]["env"].items()
    }
    told = {each["name"]: each for each in read_json(ROOT / "server.json")["packages"][0]["environmentVariables"]}
    assert asked.keys() == told.keys()
    kinds = {"boolean": "boolean", "file": "filepath", "directory": "filepath", "string": "string"}
    for name, here in asked.items():
        there = told[name]
        assert there["format"] == kinds[here["type"]], name
        assert there.get("isSecret", False) == here.get("sensitive", False), name
        assert there.get("default", "") == str(here.get("default", "")).replace("False", "false"), name
        assert max(len(here["description"]), len(there["description"])) <= 200


def test_no_address_is_published_while_the_project_has_none(project: dict[str, Any]) -> None:
    for path in (MANIFEST, ROOT / "server.json"):
        said = read_json(path)
        assert project.get("urls") or not said.keys() & {
            "homepage",
            "repository",
            "documentation",
            "websiteUrl",
            "icons",
        }


def test_the_icon_is_a_small_square_and_the_bundle_has_it() -> None:
    picture = (MANIFEST.parent / read_json(MANIFEST)["icon"]).read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert picture[16:24] == (128).to_bytes(4, "big") * 2
    assert len(picture) < 5000
    assert len((MANIFEST.parent / "icon.svg").read_bytes()) < 1000


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    program = "import sys, pathlib, bundle; bundle.assemble(pathlib.Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=True, cwd=ROOT / "packaging")
    return tmp_path


@pytest.mark.slow
def test_the_bundle_installs_what_is_locked_and_builds_nothing(bundle: Path, project: dict[str, Any]) -> None:
    manifest = read_json(bundle / "manifest.json")
    command, *arguments = manifest["server"]["mcp_config"]["args"]
    assert command == "run"
    assert "--locked" in arguments
    assert (bundle / manifest["server"]["entry_point"]).is_file()
    assert (bundle / manifest["icon"]).is_file()
    settings = tomllib.loads((bundle / "pyproject.toml").read_text())
    assert settings["tool"]["uv"]["package"] is False
    assert settings["project"] == project
    (ours,) = [
        each for each in tomllib.loads((bundle / "uv.lock").read_text())["package"] if each["name"] == "bezant-mcp"
    ]
    assert ours["source"] == {"virtual": "."}


@pytest.mark.slow
def test_the_bundle_starts_as_its_manifest_says(bundle: Path) -> None:
    """As uv starts it, with Python in place of ``uv run``: in the bundle's folder, with nothing else to import."""
    arguments = read_json(bundle / "manifest.json")["server"]["mcp_config"]["args"]
    started = arguments[arguments.index("python") + 1 :]
    hello = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "0"}}
    asked = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello})
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    answer = subprocess.run(
        [sys.executable, *started],
        input=asked + "\n",
        capture_output=True,
        text=True,
        check=True,
        cwd=bundle,
        env={**environ, "BEZANT_MCP_DEMO": "true", "BEZANT_MCP_STATE_DIR": str(bundle / "state")},
    )
    assert json.loads(answer.stdout)["result"]["serverInfo"]["version"] == read_json(MANIFEST)["version"]
    assert list((bundle / "bezant_mcp").rglob("*.pyc"))  # so this copy ran
    assert list((bundle / "bezant_client").rglob("*.pyc"))


@pytest.mark.slow
def test_the_public_tool_finds_the_manifest_valid(tmp_path: Path) -> None:
    npx = shutil.which("npx")
    if npx is None:
        pytest.skip("npx is not installed, so the public tool mcpb cannot be run")
    tried = subprocess.run(
        [npx, "--yes", "@anthropic-ai/mcpb@2.1.2", "validate", str(MANIFEST)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        timeout=120,
    )
    if "npm error" in tried.stderr or "ENOTFOUND" in tried.stderr:
        pytest.skip("the npm registry cannot be reached, so the public tool mcpb cannot be run")
    assert tried.returncode == 0, tried.stdout + tried.stderr
    assert "validation passes" in tried.stdout


# No Docker engine is assumed: what can be wrong without one is looked for here.


def instructions(name: str) -> list[tuple[str, str]]:
    text = re.sub(r"\\\n", " ", (DOCKER / name).read_text())
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(line.split(None, 1)[0], line.split(None, 1)[1]) for line in lines]


@pytest.mark.parametrize("name", ["Dockerfile", "gateway.Dockerfile"])
def test_images_have_known_instructions_and_end_as_no_root(name: str) -> None:
    known = {"FROM", "ARG", "WORKDIR", "COPY", "ADD", "RUN", "ENV", "USER", "ENTRYPOINT", "CMD"}
    steps = instructions(name)
    assert {word for word, _ in steps} <= known
    assert [rest for word, rest in steps if word == "USER"][-1] in ("bezant", "gateway")
    start = next(rest for word, rest in steps if word in ("ENTRYPOINT", "CMD"))
    assert isinstance(json.loads(start), list)  # no shell around it, which would swallow signals


@pytest.mark.parametrize("name", ["Dockerfile", "gateway.Dockerfile"])
def test_images_begin_with_a_digest_and_add_nothing_unchecked(name: str) -> None:
    for word, rest in instructions(name):
        if word == "FROM":
            assert re.match(r"[\w./:-]+@sha256:[0-9a-f]{64}( AS \w+)?$", rest), rest
        if word == "ADD" and "://" in rest:
            assert rest.startswith("--checksum=sha256:"), rest
        if word == "RUN":
            assert "pip install" not in re.sub(
                r"uv pip install [^&]*--no-deps|pip install [^&]*--require-hashes", "", rest
            )
            assert rest.count("uv sync") == rest.count("--locked")


def test_the_lock_has_a_hash_for_everything_and_fits_the_project(project: dict[str, Any]) -> None:
    locked = tomllib.loads((ROOT / "uv.lock").read_text())["package"]
    named = {each["name"]: each for each in locked}
    for each in locked:
        if each["name"] != "bezant-mcp":
            files = [*each.get("wheels", ()), *([each["sdist"]] if "sdist" in each else [])]
            assert files, each["name"]
            assert all(file["hash"].startswith("sha256:") for file in files)
    ours = named["bezant-mcp"]["metadata"]["requires-dist"]
    wanted = [Requirement(each) for each in project["dependencies"]]
    without_extra = {
        each["name"]: each.get("specifier", "") for each in ours if "extra ==" not in each.get("marker", "")
    }
    assert without_extra.keys() == {each.name for each in wanted}
    assert all(SpecifierSet(without_extra[each.name]) == each.specifier for each in wanted)
    extras = {each["name"] for each in ours}
    for group in project["optional-dependencies"].values():
        assert {Requirement(each).name.lower() for each in group} - {"bezant-mcp"} <= extras
    assert all(named[each.name]["version"] in each.specifier for each in wanted)


def test_the_program_that_reads_the_lock_is_locked_itself() -> None:
    said = (ROOT / "packaging" / "uv.txt").read_text()
    version = next(
        each["version"] for each in tomllib.loads((ROOT / "uv.lock").read_text())["package"] if each["name"] == "uv"
    )
    assert said.startswith(f"uv=={version} ")
    assert len(re.findall("--hash=sha256:[0-9a-f]{64}", said)) >= 10


def test_the_image_copies_what_there_is_and_what_is_not_ignored() -> None:
    ignored = (DOCKER / "Dockerfile.dockerignore").read_text().split()
    for word, rest in instructions("Dockerfile"):
        if word == "COPY" and "--from" not in rest:
            for source in shlex.split(rest)[:-1]:
                assert (ROOT / source).exists(), source
                assert f"!{source}" in ignored, source
    assert not [pattern for pattern in ignored if pattern.startswith("!") and not (ROOT / pattern[1:]).exists()]
    assert ignored[0] == "*"


def test_compose_runs_the_server_beside_a_gateway_that_only_this_machine_reaches() -> None:
    compose = yaml.safe_load((DOCKER / "compose.yaml").read_text())
    gateway, server = compose["services"]["gateway"], compose["services"]["bezant-mcp"]
    for service in (gateway, server):
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
        context = (DOCKER / service["build"]["context"]).resolve()
        assert (context / service["build"]["dockerfile"]).is_file()
    assert server["network_mode"] == "service:gateway"
    assert server["stdin_open"] is True
    assert all(port.startswith("127.0.0.1:") for port in gateway["ports"])
    (subnet,) = [each["subnet"] for each in compose["networks"]["gateway"]["ipam"]["config"]]
    assert fnmatch(subnet, "192.*")  # what the Gateway's ips.allow lets in as it comes
    assert {volume.split(":")[0] for volume in server["volumes"]} == set(compose["volumes"])
