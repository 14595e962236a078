"""The two stages of training and their plans."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Sequence

import numpy as np

from .articles import read_articles
from .batches import Shape, prepare
from .documents import Example
from .excluded import Excluded
from .fitting import SHAPES, Plan, fit
from .labels import Labels
from .network import Weights, initial_heads
from .pretrained import pretrained_encoder
from .relations import read_relations
from .sources import read_names

SENTENCES = Shape(32, 48, 320, 3072)
"""A shape for single sentences, of which most of the first stage consists."""
PUBLISHED = Plan(epochs=2, shapes=(SENTENCES, *SHAPES))
"""The first stage: names and relations of published data sets."""
ARTICLES = Plan(epochs=10, learn_words=False)
"""The second stage: articles annotated for this project."""

Say = Callable[[str], None]


def first_weights(labels: Labels, seed: int) -> Weights:
    """The published encoder with new heads."""
    return {"encoder": pretrained_encoder(), **initial_heads(labels, np.random.default_rng(seed))}


def published_examples(data: Path, excluded: Excluded, cache: Path, limit: int | None = None) -> list[Example]:
    """Examples of the first stage; of each source the first `limit` where one is given."""
    folder = data / "data"
    names, relations = read_names(folder, excluded, cache), read_relations(folder, excluded, cache)
    return names + relations if limit is None else names[:limit] + relations[:limit]


def article_examples(data: Path, excluded: Excluded, labels: Labels, cache: Path, limit: int | None = None) -> list[Example]:
    """Examples of the second stage. An article whose text is measured on is left out."""
    articles = read_articles(data / "gold-train", labels, cache)
    return [a for a in articles if not excluded.holds(a.document.text)][:limit]


def train(weights: Weights, examples: Sequence[Example], labels: Labels, plan: Plan, say: Say) -> Weights:
    return fit(weights, [prepare(example, labels) for example in examples], labels, plan, say)
