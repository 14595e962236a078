"""The stages of training and their plans."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Sequence

import numpy as np

from .articles import articles_in, as_examples
from .batches import Shape, prepare
from .documents import Example
from .excluded import Excluded
from .fitting import SHAPES, Plan, fit
from .labels import Labels
from .network import Weights, initial_heads
from .own import own_articles
from .pretrained import pretrained_encoder
from .relations import read_relations
from .sources import read_names

SENTENCES = Shape(32, 48, 320, 3072)
"""A shape for single sentences, of which most of the first stage consists."""
PUBLISHED = Plan(epochs=2, shapes=(SENTENCES, *SHAPES))
"""The first stage: names and relations of published data sets."""
ARTICLES = Plan(epochs=10, learn_words=False)
"""The second stage: annotated articles of the data folder."""
WITH_OWN = Plan(epochs=6, learn_words=False)
"""The second stage where the project's own articles are learnt from too."""
REAL = Plan(epochs=3, learn_words=False, encoder_rate=7e-5, head_rate=7e-4)
"""The third, then: of all these the real ones alone. Those that were written to learn from hold more than twice as many
events, and the model is to learn how many a real one holds."""
WRITTEN = ("own-", "written-")
"""How ids of articles that were written to learn from begin."""

Say = Callable[[str], None]


def first_weights(labels: Labels, seed: int) -> Weights:
    """The published encoder with new heads."""
    return {"encoder": pretrained_encoder(), **initial_heads(labels, np.random.default_rng(seed))}


def published_examples(data: Path, excluded: Excluded, cache: Path, limit: int | None = None) -> list[Example]:
    """Examples of the first stage; of each source the first `limit` where one is given."""
    folder = data / "data"
    names, relations = read_names(folder, excluded, cache), read_relations(folder, excluded, cache)
    return names + relations if limit is None else names[:limit] + relations[:limit]


def article_examples(
    data: Path, excluded: Excluded, labels: Labels, cache: Path, limit: int | None = None, own: bool = False
) -> list[Example]:
    """Examples of the second stage, with `own` those of the project too. What is measured on is left out."""
    annotated = articles_in(data / "gold-train") + (own_articles(data) if own else [])
    rows = [row for row in annotated if not excluded.holds(row["text"])]
    return as_examples(rows[:limit], labels, cache)


def real(articles: Sequence[Example]) -> list[Example]:
    """Those that were not written to learn from."""
    return [article for article in articles if not article.id.startswith(WRITTEN)]


def train(weights: Weights, examples: Sequence[Example], labels: Labels, plan: Plan, say: Say) -> Weights:
    return fit(weights, [prepare(example, labels) for example in examples], labels, plan, say)
