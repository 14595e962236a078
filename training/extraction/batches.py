"""Examples in batches of one shape, so that the training step is compiled once a shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Sequence

import numpy as np

from .documents import HEADS, Example
from .labels import KINDS, Labels
from .windows import FEATURE_SIZES, IGNORE, MASK, Pairs, Window, pairs_of, salience_codes, windows_of, word_labels


@dataclass(frozen=True)
class Shape:
    """Windows of a batch, pieces of a window, mentions and pairs of a batch."""

    windows: int
    pieces: int
    mentions: int
    pairs: int


@dataclass(frozen=True)
class Prepared:
    """An example with what does not change from epoch to epoch."""

    example: Example
    labels: dict[str, np.ndarray]
    pairs: Pairs
    salience: list[int]


def prepare(example: Example, labels: Labels) -> Prepared:
    return Prepared(example, word_labels(example, labels), pairs_of(example, labels), salience_codes(example))


@dataclass(frozen=True)
class _Part:
    """Windows of one example that go into one batch: all, but for a long article."""

    prepared: Prepared
    windows: tuple[Window, ...]


def batches(
    items: Sequence[Prepared], shapes: Sequence[Shape], labels: Labels, random: np.random.Generator, masked: float
) -> Iterator[dict[str, np.ndarray]]:
    """One epoch in random order; each example goes into the smallest shape that its windows fit.

    `masked`: the share of pieces that are hidden from the encoder.
    """
    open_batches: dict[Shape, list[_Part]] = {shape: [] for shape in shapes}
    for n in random.permutation(len(items)):
        shape, parts = _parts(items[n], shapes, random)
        for part in parts:
            if open_batches[shape] and not _fit([*open_batches[shape], part], shape):
                yield _arrays(open_batches[shape], shape, labels, random, masked)
                open_batches[shape] = []
            open_batches[shape].append(part)
    for shape, parts in open_batches.items():
        if parts:
            yield _arrays(parts, shape, labels, random, masked)


def _parts(item: Prepared, shapes: Sequence[Shape], random: np.random.Generator) -> tuple[Shape, list[_Part]]:
    """Windows of a size that changes from epoch to epoch, so that an article is cut at other places each time."""
    largest = shapes[-1].pieces
    windows = windows_of(item.example, int(random.integers(largest // 2, largest + 1)))
    longest = max((len(window.ids) for window in windows), default=0)
    shape = next(shape for shape in shapes if longest <= shape.pieces)
    return shape, [
        _Part(item, tuple(windows[at : at + shape.windows])) for at in range(0, len(windows), shape.windows)
    ]


def _fit(parts: list[_Part], shape: Shape) -> bool:
    windows = sum(len(part.windows) for part in parts)
    mentions = sum(len(part.prepared.example.mentions) for part in parts)
    return windows <= shape.windows and mentions <= shape.mentions


def _arrays(
    parts: list[_Part], shape: Shape, labels: Labels, random: np.random.Generator, masked: float
) -> dict[str, np.ndarray]:
    tokens = (shape.windows, shape.pieces)
    batch = {
        "ids": np.zeros(tokens, np.int32),
        "casing": np.full(tokens, 7, np.int32),
        "mask": np.zeros(tokens, np.float32),
        **{head: np.full(tokens, IGNORE, np.int32) for head in HEADS},
        "weight": np.zeros(tokens, np.float32),
        "first": np.zeros(shape.mentions, np.int32),
        "last": np.zeros(shape.mentions, np.int32),
        "kind": np.zeros(shape.mentions, np.int32),
        "salience": np.zeros(shape.mentions, np.int32),
        "article": np.full(shape.mentions, IGNORE, np.int32),
        "subkind": np.full(shape.mentions, IGNORE, np.int32),
        "source": np.zeros(shape.pairs, np.int32),
        "target": np.zeros(shape.pairs, np.int32),
        "features": np.zeros((shape.pairs, len(FEATURE_SIZES)), np.int32),
        "relations": np.full((shape.pairs, len(labels.pairs)), IGNORE, np.int32),
        **{key: np.full(shape.pairs, IGNORE, np.int32) for key in labels.attributes},
    }
    row = mention_count = pair_count = 0
    for number, part in enumerate(parts):
        places = {}
        for window in part.windows:
            _fill_window(batch, row, window, part.prepared)
            places.update({n: row * shape.pieces + p for n, p in zip(window.words, window.positions, strict=True)})
            row += 1
        kept = _fill_mentions(batch, mention_count, part.prepared, places, shape, labels)
        batch["article"][mention_count : mention_count + len(kept)] = number
        pair_count = _fill_pairs(batch, pair_count, part.prepared.pairs, kept, shape, random)
        mention_count += len(kept)
    hidden = (random.random(tokens) < masked) & (batch["mask"] > 0)
    batch["ids"] = np.where(hidden, MASK, batch["ids"])
    return batch


def _fill_window(batch: dict[str, np.ndarray], row: int, window: Window, prepared: Prepared) -> None:
    length = len(window.ids)
    batch["ids"][row, :length] = window.ids
    batch["casing"][row, :length] = window.casing
    batch["mask"][row, :length] = 1
    batch["weight"][row, :length] = prepared.example.weight
    for head in HEADS:
        batch[head][row, list(window.positions)] = prepared.labels[head][list(window.words)]


def _fill_mentions(
    batch: dict[str, np.ndarray], at: int, prepared: Prepared, places: dict[int, int], shape: Shape, labels: Labels
) -> dict[int, int]:
    """Returns the place in the batch of each mention that stands in the windows."""
    kept: dict[int, int] = {}
    for n, mention in enumerate(prepared.example.mentions):
        place = at + len(kept)
        if mention.first not in places or mention.last not in places or place >= shape.mentions:
            continue
        kept[n] = place
        batch["first"][place] = places[mention.first]
        batch["last"][place] = places[mention.last]
        batch["kind"][place] = KINDS.index(mention.kind)
        batch["salience"][place] = prepared.salience[n]
        batch["subkind"][place] = subkind_code(mention.kind, mention.subkind, labels)
    return kept


def subkind_code(kind: str, subkind: str | None, labels: Labels) -> int:
    """The place of a kind of organization, or after them of a role; IGNORE where none is known."""
    if subkind is None or kind not in "OR":
        return IGNORE
    return labels.subkinds[kind].index(subkind) + (len(labels.subkinds["O"]) if kind == "R" else 0)


def _fill_pairs(
    batch: dict[str, np.ndarray], at: int, pairs: Pairs, kept: dict[int, int], shape: Shape, random: np.random.Generator
) -> int:
    """Where there is no room for all pairs, a random choice of those that nothing is stated of is left out."""
    places = np.full(max(kept, default=-1) + 1, IGNORE, np.int32)
    places[list(kept)] = list(kept.values())
    inside = (pairs.source < len(places)) & (pairs.target < len(places))
    chosen = np.flatnonzero(inside)
    chosen = chosen[(places[pairs.source[chosen]] >= 0) & (places[pairs.target[chosen]] >= 0)]
    room = shape.pairs - at
    if len(chosen) > room:
        stated = (pairs.relations[chosen] == 1).any(1)
        others = random.permutation(chosen[~stated])
        chosen = np.concatenate([chosen[stated], others])[:room]
    end = at + len(chosen)
    batch["source"][at:end] = places[pairs.source[chosen]]
    batch["target"][at:end] = places[pairs.target[chosen]]
    batch["features"][at:end] = pairs.features[chosen]
    batch["relations"][at:end] = pairs.relations[chosen]
    for key, column in pairs.attributes.items():
        batch[key][at:end] = column[chosen]
    return end
