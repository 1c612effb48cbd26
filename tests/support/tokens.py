"""What a text costs a language model, in tokens of o200k_base."""

from __future__ import annotations

import warnings
from functools import lru_cache
from typing import Any


@lru_cache(maxsize=1)
def encoding() -> Any:
    """The encoding, loaded once."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the package opens its data in the old way
        import bpe_openai  # type: ignore[import-untyped]  # it brings no types

        return bpe_openai.get_encoding("o200k_base")


def tokens(text: str) -> int:
    """The number of tokens of a text."""
    return len(encoding().encode(text))
