"""Fits a network to lessons."""

import random
from collections.abc import Iterator
from itertools import islice

import torch
from answers import Lesson
from loss import loss_of
from network import Encoder, read
from torch import nn

BATCH = 12
ALIKE = 16
"""So many batches are sorted by length together: windows of one length need no padding."""
WEIGHT_DECAY = 0.01
HEAD_RATE = 5
"""The head learns so many times as fast as what was learned before."""
WARM_UP = 0.08
LAST_RATE = 0.03
LONGEST_GRADIENT = 1.0
ORDER_SEED = 2


def learn(network: Encoder, lessons: list[Lesson], epochs: int, rate: float) -> Iterator[tuple[float, float]]:
    """Fits the network, step by step; gives the losses of each step."""
    steps = int(epochs * len(lessons) / BATCH)
    optimiser = make_optimiser(network, rate)
    rates = [group["lr"] for group in optimiser.param_groups]
    network.train()
    for step, batch in enumerate(islice(batches(lessons), steps)):
        for group, full in zip(optimiser.param_groups, rates, strict=True):
            group["lr"] = full * share_of_rate(step, steps)
        of_cues, of_links = loss_of(read(network, [lesson.window for lesson in batch]), batch)
        optimiser.zero_grad(set_to_none=True)
        (of_cues + of_links).backward()
        nn.utils.clip_grad_norm_(network.parameters(), LONGEST_GRADIENT)
        optimiser.step()
        yield of_cues.item(), of_links.item()
    network.eval()


def make_optimiser(network: Encoder, rate: float) -> torch.optim.Optimizer:
    body = [parameter for name, parameter in network.named_parameters() if not name.startswith("head.")]
    return torch.optim.AdamW(
        [
            {"params": [parameter for parameter in body if parameter.ndim > 1], "weight_decay": WEIGHT_DECAY},
            {"params": [parameter for parameter in body if parameter.ndim == 1], "weight_decay": 0},
            {"params": list(network.head.parameters()), "weight_decay": WEIGHT_DECAY, "lr": rate * HEAD_RATE},
        ],
        lr=rate,
        fused=True,
    )


def share_of_rate(step: int, steps: int) -> float:
    """Rises at first, then falls evenly."""
    return min(1, (step + 1) / (steps * WARM_UP)) * ((1 - step / steps) * (1 - LAST_RATE) + LAST_RATE)


def batches(lessons: list[Lesson]) -> Iterator[list[Lesson]]:
    """Batches without end, of windows that are about as long, each epoch in another order."""
    shuffler = random.Random(ORDER_SEED)
    order: list[int] = []
    while True:
        if len(order) < BATCH:
            places = list(range(len(lessons)))
            shuffler.shuffle(places)
            room = BATCH * ALIKE
            chunks = [
                sorted(places[i : i + room], key=lambda place: len(lessons[place].window.pieces))
                for i in range(0, len(places), room)
            ]
            rows = [chunk[i : i + BATCH] for chunk in chunks for i in range(0, len(chunk), BATCH)]
            shuffler.shuffle(rows)
            order = [place for row in rows for place in row]
        yield [lessons[order.pop()] for _ in range(BATCH)]
