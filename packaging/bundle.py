"""Build the MCPB bundle: the packages, the manifest and the lock, checked by the public tool ``mcpb`` where npm is.

The bundle is not a project that has to be built: uv installs only the locked dependencies, and Python takes the
packages from the folder itself. That saves a third of the processor time of the first start.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
MCPB = "@anthropic-ai/mcpb@2.1.2"
CONTENT = (
    "README.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "LICENSE",
    "LICENSE-APACHE",
    "packaging/mcpb/manifest.json",
    "packaging/mcpb/icon.png",
)
PACKAGES = ("bezant_mcp", "generated_client/bezant_client")
# File, what stands there in the source, and what it becomes: uv then neither builds nor installs the project.
CHANGES = (
    ("pyproject.toml", "[tool.uv]\n", "[tool.uv]\npackage = false\n"),
    ("uv.lock", 'source = { editable = "." }', 'source = { virtual = "." }'),
)


def assemble(folder: Path) -> None:
    """Put everything that belongs into the bundle into ``folder``."""
    for name in CONTENT:
        shutil.copy2(ROOT / name, folder)
    for name, before, after in CHANGES:
        text = (ROOT / name).read_text("utf-8")
        if text.count(before) != 1:
            raise SystemExit(f"{name} must contain {before!r} once. Correct CHANGES in packaging/bundle.py.")
        (folder / name).write_text(text.replace(before, after), "utf-8")
    for package in PACKAGES:
        ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
        shutil.copytree(ROOT / package, folder / Path(package).name, ignore=ignored)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    described = ["Metadata-Version: 2.4", f"Name: {project['name']}", f"Version: {project['version']}"]
    described += [f"Requires-Dist: {each}" for each in project["dependencies"]]
    metadata = folder / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("\n".join(described) + "\n", "utf-8")


def mcpb(*arguments: str | Path, npx: str) -> None:
    """Run the public tool and stop at its failure."""
    subprocess.run([npx, "--yes", MCPB, *map(str, arguments)], check=True, cwd=ROOT)


def main() -> int:
    """Return 0 if the bundle was built and found valid, 3 if it could not be tried for want of npm."""
    npx = shutil.which("npx")
    if npx is None:
        sys.stderr.write("make bundle needs npx (Node.js with npm) for the public tool mcpb: nothing was built.\n")
        return 3
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    bundle = ROOT / "dist" / f"bezant-mcp-{version}.mcpb"
    staging = ROOT / "build" / "mcpb"
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    bundle.parent.mkdir(exist_ok=True)
    assemble(staging)
    mcpb("validate", staging / "manifest.json", npx=npx)
    mcpb("pack", staging, bundle, npx=npx)
    sys.stdout.write(f"{bundle.relative_to(ROOT)}: {bundle.stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
