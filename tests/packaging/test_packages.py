"""What is published says the same everywhere, and is what the public tools and schemas want."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
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
