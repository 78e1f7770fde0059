"""Cuts documents into windows as src/engine/encoder/windows.ts and read-document.ts do: the two must stay alike."""

from dataclasses import dataclass
from itertools import accumulate, pairwise

from material import Document, Range
from vocabulary import WordPieces

MOST = 192
"""Pieces in a window."""
FRAME = 3
"""Pieces that stand around a window's first stretch, and one to spare."""
MOST_IN_WORD = 12
"""Pieces of a word that are looked at: what is longer is no word."""


@dataclass(frozen=True, eq=False)
class Window:
    document: Document
    pieces: list[int]
    types: list[int]
    """1 for each piece of a word with a capital: the vocabulary has none."""
    tokens: list[int]
    places: list[int]
    """The place of the first piece of each token."""


def cut_windows(document: Document, words: WordPieces) -> list[Window]:
    """Windows of whole blocks together as far as they fit, else of whole sentences."""
    pieces = [words.split(token)[:MOST_IN_WORD] for token in document.tokens]
    before = [0, *accumulate(len(of_token) for of_token in pieces)]
    windows: list[list[Range]] = []
    room = 0
    for block in blocks_of(document):
        for start, end in stretches_of(document, block, before, MOST - FRAME):
            size = before[end] - before[start] + 1
            if size > room:
                windows.append([])
                room = MOST - FRAME
            windows[-1].append((start, end))
            room -= size
    return [make_window(document, stretches, pieces, words) for stretches in windows]


def blocks_of(document: Document) -> list[Range]:
    """Ranges of tokens that stand in one block."""
    count = len(document.tokens)
    starts = [i for i in range(count) if i == 0 or document.blocks[i] != document.blocks[i - 1]]
    return list(pairwise([*starts, count]))


def stretches_of(document: Document, block: Range, before: list[int], most: int) -> list[Range]:
    """A block in stretches of at most `most` pieces with the one that ends them.

    All of it, else as many sentences as fit; a sentence that is longer is cut anywhere.
    """

    def fits(start: int, end: int) -> bool:
        return before[end] - before[start] < most

    if fits(*block):
        return [block]
    stretches: list[Range] = []
    start = end = block[0]
    for sentence_end in [*(first for first in document.sentences if block[0] < first < block[1]), block[1]]:
        if not fits(start, sentence_end):
            if end > start:
                stretches.append((start, end))
            start = end
        if fits(start, sentence_end):
            end = sentence_end
        while end < sentence_end:
            if end > start and not fits(start, end + 1):
                stretches.append((start, end))
                start = end
            end += 1
    return [*stretches, (start, end)] if end > start else stretches


def make_window(document: Document, stretches: list[Range], of_tokens: list[list[int]], words: WordPieces) -> Window:
    pieces, types = [words.begin], [0]
    tokens: list[int] = []
    places: list[int] = []
    for start, end in stretches:
        for token in range(start, end):
            text = document.tokens[token]
            tokens.append(token)
            places.append(len(pieces))
            pieces += of_tokens[token]
            types += [int(text != text.lower())] * len(of_tokens[token])
        pieces.append(words.end)
        types.append(0)
    return Window(document, pieces, types, tokens, places)
