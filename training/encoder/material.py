"""The documents that export.ts writes: tokens as the engine cuts them, and what is marked in them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import md5
from pathlib import Path
from typing import Literal

Range = tuple[int, int]
"""Tokens from the first number up to, but without, the second."""


@dataclass(frozen=True)
class Attribution:
    standing: Literal["statement", "either", "none", "nested"]
    cue: list[Range]
    source: list[Range]
    content: list[Range]


@dataclass(frozen=True, eq=False)
class Document:
    key: str
    """What held-out.ts finds its outputs by."""
    id: str
    part: Literal["polnear", "page", "text"]
    """Nothing is marked in a text: it has words for the vocabulary."""
    fold: int
    """The fifth of the pages that a page is in."""
    tokens: list[str]
    blocks: list[int]
    """For each token the block it stands in."""
    sentences: list[int]
    """The first token of each sentence."""
    marked: list[int]
    """1 for each token that whoever marked the document had before them."""
    attributions: list[Attribution]

    @property
    def half(self) -> int:
        """The half of all documents that it is in: an article's copy in another style has its id, and so its half."""
        return md5(self.id.encode()).digest()[0] & 1


def read_material(file: Path) -> Iterator[Document]:
    """The documents in the file's order."""
    with file.open(encoding="utf8") as lines:
        for line in lines:
            fields = json.loads(line)
            attributions = [Attribution(**attribution) for attribution in fields.pop("attributions")]
            yield Document(**fields, attributions=attributions)
