"""Writes the file of weights that src/engine/encoder/weights.ts reads (its layout is described there).

    python pack.py WEIGHTS.safetensors VOCABULARY.json OUT.bin [--linear 5] [--words 3] [--heads 12] [--positions 192]

The tensors have BERT's names, the head is `head.weight` and `head.bias`; the vocabulary is a JSON array of pieces in the order of the rows.
`--linear` and `--words` say how many steps a row's standard deviation has: fewer make the file smaller and the weights coarser.
"""

import argparse
import json
import re
import struct
import zlib
from pathlib import Path

import numpy as np
from quantise import quantise
from safetensors.numpy import load_file

MAGIC = b"SAYSOENC"
VERSION = 1
EPSILON = 1e-12

LINEARS = [
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
]
NORMS = ["attention.output.LayerNorm", "output.LayerNorm"]
WORDS = "embeddings.word_embeddings.weight"
POSITIONS = "embeddings.position_embeddings.weight"
TYPES = "embeddings.token_type_embeddings.weight"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("weights", type=Path)
    parser.add_argument("vocabulary", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--linear", type=float, default=5)
    parser.add_argument("--words", type=float, default=3)
    parser.add_argument("--heads", type=int, default=12)
    parser.add_argument("--positions", type=int, default=192)
    options = parser.parse_args()
    tensors = {name: tensor.astype(np.float32) for name, tensor in load_file(options.weights).items() if tensor.ndim > 0}
    pieces = json.loads(options.vocabulary.read_text())
    options.out.write_bytes(pack(tensors, pieces, options.linear, options.words, options.heads, options.positions))
    print(f"{options.out}: {options.out.stat().st_size} bytes")


def pack(
    tensors: dict[str, np.ndarray], pieces: list[str], linear: float, words: float, heads: int, positions: int
) -> bytes:
    """The bytes of a file of weights."""
    if len(pieces) != len(tensors[WORDS]):
        raise ValueError(f"{len(pieces)} pieces have {len(tensors[WORDS])} rows of embeddings.")
    layers = 1 + max(int(found[1]) for name in tensors if (found := re.match(r"encoder\.layer\.(\d+)\.", name)))
    rooms = [f"encoder.layer.{layer}" for layer in range(layers)]
    linears = [f"{room}.{name}" for room in rooms for name in LINEARS]
    norms = ["embeddings.LayerNorm", *(f"{room}.{name}" for room in rooms for name in NORMS)]

    tensors = {**tensors, POSITIONS: tensors[POSITIONS][:positions]}
    fineness = {WORDS: words, POSITIONS: None, TYPES: None, **{f"{name}.weight": linear for name in linears}, "head.weight": None}
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
            "heads": heads,
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


if __name__ == "__main__":
    main()
