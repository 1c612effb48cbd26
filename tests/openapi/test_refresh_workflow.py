"""The weekly refresh is what a person would do by hand, and opens a pull request with the report."""

from typing import Any

import yaml

from tests.openapi.editions import ROOT

WORKFLOW: dict[Any, Any] = yaml.safe_load((ROOT / ".github/workflows/refresh.yml").read_text(encoding="utf-8"))


def test_it_runs_once_a_week() -> None:
    # YAML 1.1 reads the key `on` as true.
    (schedule,) = WORKFLOW[True]["schedule"]
    minute, hour, day, month, weekday = schedule["cron"].split()
    assert (day, month) == ("*", "*")
    assert minute.isdigit()
    assert hour.isdigit()
    assert weekday.isdigit()


def test_it_generates_from_upstream_and_opens_a_pull_request_with_the_report() -> None:
    generate, propose = (
        [step["run"] for step in WORKFLOW["jobs"][job]["steps"] if "run" in step] for job in ("generate", "propose")
    )
    assert "./codegen.sh --upstream" in generate
    assert "gh pr create" in propose[-1]
    assert "openapi/CHANGES.md" in propose[-1]
