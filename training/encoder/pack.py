"""The file of weights that src/engine/encoder/weights.ts reads (its layout is described there)."""

import json
import re
import struct
import zlib

import numpy as np
from network import EPSILON, HEADS, POSITIONS, TYPES, WORDS
from quantise import quantise

MAGIC = b"SAYSOENC"
VERSION = 1

LAYER_FINENESS = 5
WORD_FINENESS = 3
"""Steps in a row's standard deviation: fewer make the file smaller and the weights coarser."""

LINEARS = [
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
]
NORMS = ["attention.output.LayerNorm", "output.LayerNorm"]


def pack(tensors: dict[str, np.ndarray], pieces: list[str]) -> bytes:
    """The bytes of a file of weights. The tensors have BERT's names, and `head.weight` and `head.bias`.

    The pieces are in the order of the word embeddings' rows.
    """
    if len(pieces) != len(tensors[WORDS]):
        raise ValueError(f"{len(pieces)} pieces have {len(tensors[WORDS])} rows of embeddings.")
    layers = 1 + max(int(found[1]) for name in tensors if (found := re.match(r"encoder\.layer\.(\d+)\.", name)))
    rooms = [f"encoder.layer.{layer}" for layer in range(layers)]
    linears = [f"{room}.{name}" for room in rooms for name in LINEARS]
    norms = ["embeddings.LayerNorm", *(f"{room}.{name}" for room in rooms for name in NORMS)]

    fineness = {
        WORDS: WORD_FINENESS,
        POSITIONS: None,
        TYPES: None,
        **{f"{name}.weight": LAYER_FINENESS for name in linears},
        "head.weight": None,
    }
    matrices = {name: quantise(tensors[name], steps) for name, steps in fineness.items()}
    vectors = {
        name: tensors[name].astype(np.float16)
        for name in [
            *(f"{name}.{part}" for name in norms for part in ("weight", "bias")),
            *(f"{name}.bias" for name in [*linears, "head"]),
        ]
    }
    header = {
        "shape": {
            "hidden": tensors[WORDS].shape[1],
            "heads": HEADS,
            "layers": layers,
            "intermediate": tensors["encoder.layer.0.intermediate.dense.weight"].shape[0],
            "outputs": tensors["head.weight"].shape[0],
            "positions": len(tensors[POSITIONS]),
            "epsilon": EPSILON,
        },
        "pieces": pieces,
        "matrices": [[name, *levels.shape] for name, (levels, _) in matrices.items()],
        "vectors": [[name, len(vector)] for name, vector in vectors.items()],
    }
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    body = b"".join(
        [
            *(levels.tobytes() for levels, _ in matrices.values()),
            *(steps.astype("<f2").tobytes() for _, steps in matrices.values()),
            *(vector.astype("<f2").tobytes() for vector in vectors.values()),
        ]
    )
    coder = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS, 9, zlib.Z_HUFFMAN_ONLY)
    stream = coder.compress(body) + coder.flush()
    return MAGIC + struct.pack("<II", VERSION, len(text)) + text + stream
