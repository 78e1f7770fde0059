"""The network: the first layers of a BERT and one linear head, with the names that pack.py expects."""

import torch
from answers import CUE_COLUMNS, LINKS
from torch import Tensor, nn
from torch.nn import functional
from windows import MOST, Window

LAYERS = 3
HIDDEN = 384
HEADS = 12
INTERMEDIATE = 1536
EPSILON = 1e-12
DROPOUT = 0.1

LINK_WIDTH = 16
"""Numbers of the query and of the key that each link has."""
QUERIES = CUE_COLUMNS + LINKS
KEYS = QUERIES + LINKS * LINK_WIDTH
OUTPUTS = KEYS + LINKS * LINK_WIDTH
"""Numbers for a token, laid out as in src/engine/encoder/encoded-document.ts."""

HEAD_DEVIATION = 0.02
LINK_DEVIATION = 0.06
"""Products of queries and keys are small at first, else they would hide what the other columns say."""
FIRST_BIAS = -2
"""Most tokens are no cue, and belong to none."""

WORDS = "embeddings.word_embeddings.weight"
POSITIONS = "embeddings.position_embeddings.weight"
TYPES = "embeddings.token_type_embeddings.weight"


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.attention = nn.ModuleDict(
            {
                "self": nn.ModuleDict({name: nn.Linear(HIDDEN, HIDDEN) for name in ("query", "key", "value")}),
                "output": nn.ModuleDict({"dense": nn.Linear(HIDDEN, HIDDEN), "LayerNorm": norm()}),
            }
        )
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(HIDDEN, INTERMEDIATE)})
        self.output = nn.ModuleDict({"dense": nn.Linear(INTERMEDIATE, HIDDEN), "LayerNorm": norm()})

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        attended = self.attention["output"]["dense"](self.attend(x, mask))
        x = self.attention["output"]["LayerNorm"](x + attended)
        inner = self.output["dense"](functional.gelu(self.intermediate["dense"](x)))
        return self.output["LayerNorm"](x + functional.dropout(inner, DROPOUT, self.training))

    def attend(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        width = HIDDEN // HEADS
        query, key, value = (
            linear(x).view(batch, length, HEADS, width).transpose(1, 2) for linear in self.attention["self"].values()
        )
        weights = torch.softmax(query @ (key * width**-0.5).transpose(2, 3) + mask, -1)
        return (weights @ value).transpose(1, 2).reshape(batch, length, HIDDEN)


class Encoder(nn.Module):
    """Gives `OUTPUTS` numbers for each piece of each window."""

    def __init__(self, words: int) -> None:
        super().__init__()
        self.embeddings = nn.ModuleDict(
            {
                "word_embeddings": nn.Embedding(words, HIDDEN),
                "position_embeddings": nn.Embedding(MOST, HIDDEN),
                "token_type_embeddings": nn.Embedding(2, HIDDEN),
                "LayerNorm": norm(),
            }
        )
        self.encoder = nn.ModuleDict({"layer": nn.ModuleList(Layer() for _ in range(LAYERS))})
        self.head = nn.Linear(HIDDEN, OUTPUTS)

    def forward(self, pieces: Tensor, types: Tensor, mask: Tensor) -> Tensor:
        words = self.embeddings["word_embeddings"](pieces)
        positions = self.embeddings["position_embeddings"].weight[: pieces.shape[1]]
        x = words + positions + self.embeddings["token_type_embeddings"](types)
        x = functional.dropout(self.embeddings["LayerNorm"](x), DROPOUT, self.training)
        for layer in self.encoder["layer"]:
            x = layer(x, mask)
        return self.head(x)


def norm() -> nn.LayerNorm:
    return nn.LayerNorm(HIDDEN, eps=EPSILON)


def from_minilm(minilm: dict[str, Tensor], rows: list[int]) -> Encoder:
    """An encoder with MiniLM's first layers, these rows of its word embeddings, and a head that knows nothing."""
    network = Encoder(len(rows))
    tensors = {
        **minilm,
        WORDS: minilm[WORDS][rows],
        POSITIONS: minilm[POSITIONS][:MOST],
        # What stands for capitals is no other at first than what stands for small letters.
        TYPES: minilm[TYPES][:1].repeat(2, 1),
    }
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if not name.startswith("head."):
                parameter.copy_(tensors[name])
        network.head.weight.normal_(0, HEAD_DEVIATION)
        network.head.weight[QUERIES:].normal_(0, LINK_DEVIATION)
        network.head.bias.zero_()
        network.head.bias[:QUERIES] = FIRST_BIAS
    return network


def read(network: Encoder, windows: list[Window]) -> list[Tensor]:
    """For each window the outputs of its tokens: those of their first pieces. In bfloat16, for speed."""
    length = max(len(window.pieces) for window in windows)
    pieces = torch.zeros(len(windows), length, dtype=torch.long)
    types = torch.zeros_like(pieces)
    mask = torch.full((len(windows), 1, 1, length), -1e4, dtype=torch.bfloat16)
    for i, window in enumerate(windows):
        count = len(window.pieces)
        pieces[i, :count] = torch.tensor(window.pieces)
        types[i, :count] = torch.tensor(window.types)
        mask[i, :, :, :count] = 0
    with torch.autocast("cpu", torch.bfloat16):
        outputs = network(pieces, types, mask)
    return [of_window[window.places] for of_window, window in zip(outputs.float(), windows, strict=True)]
