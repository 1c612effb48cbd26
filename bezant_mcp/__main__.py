"""``python -m bezant_mcp``."""

import sys

from bezant_mcp.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
