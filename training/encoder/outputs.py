"""Writes for held-out.ts what a network says: NAME.json tells where each document's numbers begin in NAME.bin."""

import json
from pathlib import Path

import numpy as np
import torch
from material import Document
from network import OUTPUTS, Encoder, read
from windows import Window

BATCH = 16
UNITS = 256
"""Outputs are kept as whole numbers of a part of one, two bytes each."""
LARGEST = 32_767


def write_outputs(network: Encoder, windows: dict[Document, list[Window]], folder: Path, name: str) -> None:
    """Asks the network about these documents, which it must not have seen."""
    encoded = encode(network, windows)
    places: list[tuple[str, int]] = []
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.bin").open("wb") as file:
        for document, outputs in encoded.items():
            places.append((document.key, file.tell()))
            file.write(np.clip(np.round(outputs * UNITS), -LARGEST, LARGEST).astype("<i2").tobytes())
    (folder / f"{name}.json").write_text(json.dumps(places))


@torch.no_grad()
def encode(network: Encoder, windows: dict[Document, list[Window]]) -> dict[Document, np.ndarray]:
    encoded = {document: np.zeros((len(document.tokens), OUTPUTS), np.float32) for document in windows}
    every = sorted(
        (window for of_document in windows.values() for window in of_document), key=lambda window: len(window.pieces)
    )
    network.eval()
    for i in range(0, len(every), BATCH):
        batch = every[i : i + BATCH]
        for window, outputs in zip(batch, read(network, batch), strict=True):
            encoded[window.document][window.tokens] = outputs.numpy()
    return encoded
