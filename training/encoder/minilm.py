"""all-MiniLM-L6-v2 as its package on PyPI holds it: what the encoder starts from."""

from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

from safetensors.torch import load
from tokenizers import Tokenizer
from torch import Tensor

PACKAGE = "all_minilm_l6_v2"


def read_minilm() -> tuple[dict[str, Tensor], Tokenizer]:
    """Its tensors by BERT's names, and its tokenizer, which neither pads nor cuts."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"No module named {PACKAGE!r}", name=PACKAGE)
    with ZipFile(Path(spec.origin).with_name("model.zip")) as archive:
        tensors = load(archive.read("model.safetensors"))
        tokenizer = Tokenizer.from_str(archive.read("tokenizer.json").decode())
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tensors, tokenizer
