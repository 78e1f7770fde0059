"""What the encoder should say of a window."""

from dataclasses import dataclass

import numpy as np
from material import Document
from windows import Window

CUE_COLUMNS = 3
"""Is a token in a cue, is it the first of it, the last?"""
LINKS = 6
"""Is it in a cue's source, its content, the first of the one, of the other, the last of the one, of the other?"""

PAGE_WEIGHT = 3.0
"""A page is what readers meet; PolNeAR has six times as many windows."""


@dataclass(frozen=True, eq=False)
class Links:
    """What belongs to one cue."""

    cue: list[int]
    """Places of its tokens in the window."""
    columns: np.ndarray
    """`LINKS` for each token of the window."""


@dataclass(frozen=True, eq=False)
class Lesson:
    """A window with the right answers."""

    window: Window
    weight: float
    cues: np.ndarray
    """`CUE_COLUMNS` for each token."""
    counted: np.ndarray
    """1 for each token about which it is known whether it is in a cue."""
    links: list[Links]


def lessons_of(document: Document, windows: list[Window]) -> list[Lesson]:
    """The document's windows with the answers that its marks give."""
    count = len(document.tokens)
    cues = np.zeros((count, CUE_COLUMNS), np.float32)
    counted = np.array(document.marked, np.float32)
    links: list[tuple[list[int], np.ndarray]] = []
    for attribution in document.attributions:
        if not attribution.cue or attribution.standing == "none":
            continue
        for start, end in attribution.cue:
            if attribution.standing == "statement":
                cues[start:end, 0] = 1
                cues[start, 1] = 1
                cues[end - 1, 2] = 1
            else:
                counted[start:end] = 0
        columns = np.zeros((count, LINKS), np.float32)
        for role, ranges in enumerate((attribution.source, attribution.content)):
            for start, end in ranges:
                columns[start:end, role] = 1
                columns[start, 2 + role] = 1
                columns[end - 1, 4 + role] = 1
        links.append(([token for start, end in attribution.cue for token in range(start, end)], columns))

    def lesson(window: Window) -> Lesson:
        places = {token: place for place, token in enumerate(window.tokens)}
        own = [
            Links(inside, columns[window.tokens])
            for cue, columns in links
            if (inside := [places[token] for token in cue if token in places])
        ]
        weight = PAGE_WEIGHT if document.part == "page" else 1.0
        return Lesson(window, weight, cues[window.tokens], counted[window.tokens], own)

    return [lesson(window) for window in windows]
