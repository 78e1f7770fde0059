"""The runs: which networks are trained, on what, and which documents each is asked about."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from answers import Lesson
from material import Document

Choice = Callable[[Document], bool]

FOLDS = 5
"""Parts in which the marked pages are held out in turn, as in training/material.ts."""

SHUFFLE_SEED = 5


@dataclass(frozen=True)
class Run:
    name: str
    learns_from: Choice
    asked_about: Choice
    """Documents that are held out of it."""
    epochs: int
    rate: float
    goes_on_from: str | None = None
    """The run whose network it goes on from, else MiniLM."""
    balanced: bool = False
    """Whether it learns from no more windows of PolNeAR than of pages."""


def is_page(document: Document) -> bool:
    return document.part == "page"


def of_half(half: int) -> Choice:
    return lambda document: document.half == half


def nothing(_: Document) -> bool:
    return False


def from_minilm(name: str, learns_from: Choice, asked_about: Choice) -> tuple[Run, Run]:
    """Two rounds: the rate rises and falls again (after Loshchilov and Hutter 2017)."""
    first = Run(f"{name}-first", learns_from, nothing, epochs=3, rate=2e-4)
    return first, Run(name, learns_from, asked_about, epochs=3, rate=1.5e-4, goes_on_from=first.name)


def from_base(name: str, learns_from: Choice, asked_about: Choice) -> Run:
    return Run(name, learns_from, asked_about, epochs=3, rate=8e-5, goes_on_from="base", balanced=True)


def without_fold(fold: int) -> Run:
    return from_base(
        f"part-{fold}",
        learns_from=lambda document: not is_page(document) or document.fold != fold,
        asked_about=lambda document: is_page(document) and document.fold == fold,
    )


HALVES = [run for half in (0, 1) for run in from_minilm(f"half-{half}", of_half(half), of_half(1 - half))]
BASE = from_minilm("base", lambda document: not is_page(document), nothing)
FINAL = from_base("final", lambda _: True, nothing)
RUNS = [*HALVES, *BASE, *(without_fold(fold) for fold in range(FOLDS)), FINAL]
"""In their order. held-out.ts takes a page's outputs from the last run that was asked about it."""


def lessons_for(run: Run, lessons: dict[Document, list[Lesson]]) -> list[Lesson]:
    """What a run learns from."""
    chosen = [document for document in lessons if run.learns_from(document)]
    if not run.balanced:
        return [lesson for document in chosen for lesson in lessons[document]]
    pages = [lesson for document in chosen if is_page(document) for lesson in lessons[document]]
    others = [lesson for document in chosen if not is_page(document) for lesson in lessons[document]]
    random.Random(SHUFFLE_SEED).shuffle(others)
    return [*pages, *others[: len(pages)]]
