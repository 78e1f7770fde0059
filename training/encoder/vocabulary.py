"""The encoder's vocabulary: those of MiniLM's pieces that news is made of."""

from collections import Counter
from collections.abc import Iterable

from tokenizers import Tokenizer, models

SIZE = 10_000
BEGIN, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
SPECIAL = ["[PAD]", UNKNOWN, BEGIN, END]

MARKS = "“”‘’„«»—–…•€£"
FIRST_RARE_LETTER = "\u0250"
"""Behind the last letter of European languages in Latin script."""

LONGEST_WORD = 100
"""Longer words are unknown, as in src/engine/encoder/wordpiece.ts."""


def choose_pieces(tokenizer: Tokenizer, words: Counter[str]) -> list[str]:
    """The pieces that these words need most, and single letters and marks to write any word with; in MiniLM's order."""
    ids = tokenizer.get_vocab()
    needed = Counter[int]()
    for word, count in words.items():
        for piece in tokenizer.encode(word, add_special_tokens=False).ids:
            needed[piece] += count
    chosen = {ids[piece] for piece in SPECIAL} | {piece_id for piece, piece_id in ids.items() if is_basic(piece)}
    for piece_id, _ in sorted(needed.items(), key=lambda item: (-item[1], item[0])):
        if len(chosen) == SIZE:
            break
        chosen.add(piece_id)
    return sorted((piece for piece, piece_id in ids.items() if piece_id in chosen), key=ids.__getitem__)


def is_basic(piece: str) -> bool:
    """Whether a piece is one letter or mark, at a word's beginning or within it."""
    character = piece.removeprefix("##") or piece
    return len(character) == 1 and (character < FIRST_RARE_LETTER or piece in MARKS)


class WordPieces:
    """Splits words into pieces of a vocabulary, numbered by their places, in the way of MiniLM's tokenizer."""

    def __init__(self, tokenizer: Tokenizer, pieces: Iterable[str]) -> None:
        ids = {piece: place for place, piece in enumerate(pieces)}
        self.begin, self.end, self.unknown = (ids[piece] for piece in (BEGIN, END, UNKNOWN))
        self._tokenizer = Tokenizer.from_str(tokenizer.to_str())
        self._tokenizer.model = models.WordPiece(ids, unk_token=UNKNOWN, max_input_chars_per_word=LONGEST_WORD)
        self._known: dict[str, list[int]] = {}

    def split(self, word: str) -> list[int]:
        """A word's pieces, at least one."""
        if word not in self._known:
            self._known[word] = self._tokenizer.encode(word, add_special_tokens=False).ids or [self.unknown]
        return self._known[word]
