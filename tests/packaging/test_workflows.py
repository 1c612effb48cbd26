"""The workflows: what runs on which system, with which rights, and with actions that nobody can exchange."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks.mutants import modules_named
from tests.conftest import ROOT

# What this project is trusted for: reading only, naming faults, keeping secrets and limits, and money.
TRUSTED = """
gateway/carried gateway/endpoints gateway/guard gateway/faults gateway/pacing gateway/preflight gateway/session_state
session/health session/keep_alive redaction money contracts/price_units portfolio/positions accounts/position_pages
portfolio/position_filter portfolio/position_notes portfolio/position_order portfolio/position_table
"""
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def read(path: Path) -> dict[Any, Any]:
    data: dict[Any, Any] = yaml.safe_load(path.read_text("utf-8"))
    return data


@pytest.fixture
def workflow() -> dict[Any, Any]:
    return read(ROOT / ".github" / "workflows" / "test.yml")


def commands(job: dict[str, Any]) -> str:
    return "\n".join(step["run"] for step in job["steps"] if "run" in step)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_by_its_whole_hash_with_the_version_beside_it(path: Path) -> None:
    used = re.findall(r"uses: (.*)", path.read_text("utf-8"))
    assert used
    assert not [each for each in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each)]


def test_one_action_has_one_version_everywhere() -> None:
    used = {each for path in WORKFLOWS for each in re.findall(r"uses: (.*)", path.read_text("utf-8"))}
    assert len(used) == len({each.partition("@")[0] for each in used})


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_job_that_may_write_runs_nothing_that_came_from_a_package_or_from_this_repository(path: Path) -> None:
    data = read(path)
    assert set(data["permissions"].values() if data["permissions"] else ()) <= {"read"}
    for name, job in data["jobs"].items():
        if "write" in job.get("permissions", {}).values():
            said = commands(job)
            assert job.get("needs"), name
            assert not re.search(r"\b(pip|uv|make|python|npx?|docker)\b|\./|\.venv|^\s*bash\b", said, re.MULTILINE), (
                said
            )
            used = {step["uses"].partition("@")[0] for step in job["steps"] if "uses" in step}
            assert all(each.startswith("actions/") for each in used), used


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_checkout_leaves_credentials_behind(path: Path) -> None:
    for job in read(path)["jobs"].values():
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_what_workflows_install_is_locked_and_hashed(path: Path) -> None:
    for job in read(path)["jobs"].values():
        said = commands(job)
        assert all("--require-hashes" in line for line in said.splitlines() if "pip install" in line)
        assert all("--locked" in line for line in said.splitlines() if "uv sync" in line)
        assert "make setup" not in said
        assert ".venv" not in said or "uv sync --locked" in said


def test_a_new_edition_is_proposed_as_data_alone() -> None:
    jobs = read(ROOT / ".github" / "workflows" / "refresh.yml")["jobs"]
    taken = re.findall(r"--include='([^']+)'", commands(jobs["propose"]))
    assert taken == ["openapi/*.md", "openapi/*.json", "openapi/*.yaml", "generated_client/*"]
    assert jobs["generate"]["permissions"] == {"contents": "read"}


def test_a_release_lists_what_is_in_it_and_attests_where_it_was_built() -> None:
    jobs = read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    assert "cyclonedx" in commands(jobs["build"])
    assert "sha256sum" in commands(jobs["build"])
    attested = {step["uses"].partition("@")[0] for step in jobs["publish"]["steps"] if "uses" in step}
    assert {"actions/attest-build-provenance", "actions/attest-sbom"} <= attested
    assert jobs["publish"]["permissions"] == {"contents": "write", "id-token": "write", "attestations": "write"}


def test_every_module_that_users_trust_is_changed_once_a_week() -> None:
    weekly = read(ROOT / ".github" / "workflows" / "mutants.yml")
    shards = weekly["jobs"]["mutants"]["strategy"]["matrix"]["modules"]
    assert weekly["permissions"] == {"contents": "read"}
    assert sorted(shards_of := " ".join(shards).split()) == sorted(set(shards_of))
    assert set(shards_of) == set(TRUSTED.split())
    assert {f"bezant_mcp/{name}.py" for name in shards_of} == {each.as_posix() for each in modules_named([])}
    assert "make mutants" in commands(weekly["jobs"]["mutants"])


def test_everything_that_is_pinned_is_kept_up_to_date() -> None:
    updates = read(ROOT / ".github" / "dependabot.yml")["updates"]
    assert {each["package-ecosystem"] for each in updates} == {"github-actions", "docker", "uv"}


def test_pull_requests_and_main_are_tested_with_the_right_to_read_alone(workflow: dict[Any, Any]) -> None:
    # YAML 1.1 reads the key `on` as true.
    assert workflow[True] == {"pull_request": None, "push": {"branches": ["main"]}}
    assert workflow["permissions"] == {"contents": "read"}
    assert not [job for job in workflow["jobs"].values() if "permissions" in job]
    assert workflow["concurrency"]["cancel-in-progress"] is True
    assert "secrets" not in str(workflow)


def test_every_supported_python_makes_all_checks_on_linux(workflow: dict[Any, Any]) -> None:
    linux = workflow["jobs"]["linux"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = [each.rpartition(" ")[2] for each in project["classifiers"] if re.search(r":: 3\.\d+$", each)]
    assert linux["strategy"]["matrix"]["python"] == named
    assert project["requires-python"] == f">={named[0]}"
    assert linux["runs-on"].startswith("ubuntu")
    assert "make test" in commands(linux)


def test_windows_and_macos_install_it_show_the_demo_and_run_tests_that_there_are(
    workflow: dict[Any, Any],
) -> None:
    elsewhere = workflow["jobs"]["elsewhere"]
    assert {each.partition("-")[0] for each in elsewhere["strategy"]["matrix"]["system"]} == {"windows", "macos"}
    said = commands(elsewhere)
    assert "uv sync --locked" in said
    assert "bezant_mcp demo" in said
    assert "make" not in said
    files = re.findall(r"tests/\S+", said)
    assert len(files) >= 5
    assert not [file for file in files if not (ROOT / file).exists()]
