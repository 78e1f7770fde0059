"""Matrices of floats as matrices of bytes with a step for each row."""

import numpy as np

LIMIT = 127


def quantise(matrix: np.ndarray, fineness: float | None) -> tuple[np.ndarray, np.ndarray]:
    """Bytes and the steps of their rows, in half precision as the file holds them.

    `fineness` is the number of steps in a row's standard deviation. Bytes are then small and a Huffman code makes them
    short, while nothing is cut off: what lies far out decides more than its number tells. Without it a step is as small
    as a byte's range allows.
    """
    largest = np.abs(matrix).max(axis=1) / LIMIT
    steps = largest if fineness is None else np.maximum(largest, matrix.std(axis=1) / fineness)
    halves = np.maximum(steps, 6e-8).astype(np.float16)
    levels = np.rint(matrix / halves.astype(np.float32)[:, None])
    return np.clip(levels, -LIMIT, LIMIT).astype(np.int8), halves
