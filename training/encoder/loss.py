"""How far the encoder's outputs are from the right answers."""

import numpy as np
import torch
from answers import CUE_COLUMNS, LINKS, Lesson
from network import KEYS, LINK_WIDTH, QUERIES
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy


def loss_of(outputs: list[Tensor], lessons: list[Lesson]) -> tuple[Tensor, Tensor]:
    """The loss of the cues and that of their links, each for one token that counts."""
    of_cues = torch.zeros(())
    of_links = torch.zeros(())
    counted = 0.0
    for of_window, lesson in zip(outputs, lessons, strict=True):
        of_cues = of_cues + lesson.weight * cue_loss(of_window, lesson)
        counted += lesson.weight * float(lesson.counted.sum())
        if lesson.links:
            of_links = of_links + lesson.weight * link_loss(of_window, lesson)
    return of_cues / counted, of_links / counted


def cue_loss(outputs: Tensor, lesson: Lesson) -> Tensor:
    losses = cross_entropy(outputs[:, :CUE_COLUMNS], torch.from_numpy(lesson.cues), reduction="none")
    return (losses.sum(-1) * torch.from_numpy(lesson.counted)).sum()


def link_loss(outputs: Tensor, lesson: Lesson) -> Tensor:
    """A cue's tokens belong to none of its links: they are not counted."""
    share = torch.zeros(len(lesson.links), len(outputs))
    for row, links in enumerate(lesson.links):
        share[row, links.cue] = 1 / len(links.cue)
    queries = (share @ outputs[:, QUERIES:KEYS]).view(-1, LINKS, LINK_WIDTH)
    keys = outputs[:, KEYS:].view(-1, LINKS, LINK_WIDTH)
    logits = torch.einsum("crd,trd->ctr", queries, keys) + outputs[None, :, CUE_COLUMNS:QUERIES]
    right = torch.from_numpy(np.stack([links.columns for links in lesson.links]))
    losses = cross_entropy(logits, right, reduction="none").sum(-1)
    return (losses * (1 - (share > 0).float())).sum()
