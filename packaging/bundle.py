"""Build the MCPB bundle: what the wheel holds plus the manifest, checked by the public tool ``mcpb`` where npm is."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
MCPB = "@anthropic-ai/mcpb@2.1.2"
# What ``uv run`` needs to install the project inside the bundle, and no more.
CONTENT = ("pyproject.toml", "uv.lock", "README.md", "CHANGELOG.md", "SECURITY.md", "LICENSE", "LICENSE-APACHE")
PACKAGES = ("bezant_mcp", "generated_client/bezant_client")


def assemble(folder: Path) -> None:
    """Put everything that belongs into the bundle into ``folder``."""
    for name in CONTENT:
        shutil.copy2(ROOT / name, folder / name)
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    shutil.copy2(ROOT / "packaging" / "mcpb" / "manifest.json", folder / "manifest.json")


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
