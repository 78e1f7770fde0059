"""Trains the encoder on FOLDER/material.jsonl and writes its file of weights. `npm run train:encoder` calls it.

    python3 train.py FOLDER OUT.bin

Each run that is done leaves FOLDER/weights/NAME.safetensors and is skipped from then on. What the networks say of
documents that they have not seen is in FOLDER/outputs.
"""

import json
import sys
import time
from collections import Counter
from pathlib import Path

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
SEED = 1
THREADS = 2
"""Another number adds in another order, and gives other weights."""
REPORT_EVERY = 50

try:
    import numpy as np
    import torch
    from answers import Lesson, lessons_of
    from learning import learn
    from material import Document, read_material
    from minilm import read_minilm
    from network import Encoder, from_minilm
    from outputs import write_outputs
    from pack import pack
    from runs import FINAL, RUNS, Run, lessons_for
    from safetensors.torch import load_file, save_file
    from tokenizers import Tokenizer
    from vocabulary import WordPieces, choose_pieces
    from windows import cut_windows
except ModuleNotFoundError as error:
    sys.exit(f"Python has no package {error.name}: python3 -m pip install -r {REQUIREMENTS}")


class Trainer:
    """Has the material in memory and the results in a folder."""

    def __init__(self, folder: Path) -> None:
        self.weights = folder / "weights"
        self.outputs = folder / "outputs"
        self.weights.mkdir(parents=True, exist_ok=True)
        documents = list(read_material(folder / "material.jsonl"))
        self.minilm, tokenizer = read_minilm()
        ids = tokenizer.get_vocab()
        self.pieces = self.vocabulary(tokenizer, documents)
        self.rows = [ids[piece] for piece in self.pieces]
        words = WordPieces(tokenizer, self.pieces)
        self.lessons: dict[Document, list[Lesson]] = {
            document: lessons_of(document, cut_windows(document, words))
            for document in documents
            if document.part != "text"
        }

    def vocabulary(self, tokenizer: Tokenizer, documents: list[Document]) -> list[str]:
        file = self.weights / "vocabulary.json"
        if not file.exists():
            words = Counter(token for document in documents for token in document.tokens)
            write_whole(file, json.dumps(choose_pieces(tokenizer, words)).encode())
        return json.loads(file.read_text())

    def file(self, name: str) -> Path:
        return self.weights / f"{name}.safetensors"

    def network(self, start: str | None) -> Encoder:
        """MiniLM's first layers, or the network of a run."""
        torch.manual_seed(SEED)
        network = from_minilm(self.minilm, self.rows)
        if start:
            network.load_state_dict(load_file(self.file(start)))
        return network

    def train(self, run: Run) -> None:
        """Does a run. Its weights are written last: where they are, all is."""
        if self.file(run.name).exists():
            print(f"{run.name}: is there", flush=True)
            return
        lessons = lessons_for(run, self.lessons)
        print(f"{run.name}: {len(lessons)} windows", flush=True)
        network = self.network(run.goes_on_from)
        started = time.monotonic()
        losses: list[tuple[float, float]] = []
        for step_losses in learn(network, lessons, run.epochs, run.rate):
            losses.append(step_losses)
            if len(losses) % REPORT_EVERY == 0:
                of_cues, of_links = np.mean(losses[-REPORT_EVERY:], 0)
                seconds = time.monotonic() - started
                print(f"{seconds:5.0f} s  step {len(losses)}: {of_cues:.4f} {of_links:.4f}", flush=True)
        asked = {
            document: [lesson.window for lesson in of_document]
            for document, of_document in self.lessons.items()
            if run.asked_about(document)
        }
        if asked:
            write_outputs(network, asked, self.outputs, run.name)
        unfinished = self.file(f"unfinished-{run.name}")
        save_file(network.state_dict(), unfinished)
        unfinished.rename(self.file(run.name))


def write_whole(file: Path, content: bytes) -> None:
    """Leaves no half of a file where it is stopped."""
    unfinished = file.with_name(f"unfinished-{file.name}")
    unfinished.write_bytes(content)
    unfinished.rename(file)


def main() -> None:
    folder, out = (Path(argument) for argument in sys.argv[1:])
    torch.set_num_threads(THREADS)
    try:
        trainer = Trainer(folder)
    except ModuleNotFoundError as error:
        sys.exit(f"Python has no package {error.name}: python3 -m pip install -r {REQUIREMENTS}")
    for run in RUNS:
        trainer.train(run)
    tensors = {name: tensor.numpy() for name, tensor in load_file(trainer.file(FINAL.name)).items()}
    write_whole(out, pack(tensors, trainer.pieces))
    print(f"{out}: {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
