"""From examples to arrays: windows of word pieces with the labels of their words, and pairs of mentions."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .documents import HEADS, Example, Mention
from .labels import KINDS, SIGNATURES, SYMMETRIC, Labels

WINDOW = 256
"""Pieces of a window with its two marks, as in reading."""
SLACK = 16
"""Pieces by which a window may be longer than an even share, so that sentences stay whole."""
CLS, SEP, MASK = 101, 102, 103
NO_CASING = 7
IGNORE = -1
"""Label of what the loss leaves out."""
NEAR_SENTENCES = 3
"""Sentences apart within which any two mentions are compared."""
FAR_SENTENCES = 40
"""The same for a role and its body, and for two triggers."""
FAR = ("ROLE_IN", "SAME_EVENT")
SALIENCE_RANKS = 4
ORDER_MIDDLE = 6
"""Code of the order of two mentions at one place; more is forwards."""


@dataclass(frozen=True)
class Window:
    """Word numbers of a stretch of a document and the position of each one's first piece."""

    words: tuple[int, ...]
    positions: tuple[int, ...]
    ids: tuple[int, ...]
    casing: tuple[int, ...]


def windows_of(example: Example, size: int = WINDOW) -> list[Window]:
    """Neighbouring whole sentences, in as few windows of up to `size` pieces as will do, and those about even.
    A sentence that is longer than a window is cut."""
    words = example.document.words
    lengths = [len(word.pieces) for word in words]
    if not words:
        return []
    total, most = sum(lengths), size - 2
    count = math.ceil(total / most)
    room = min(most, math.ceil(total / count) + SLACK)
    found: list[list[int]] = [[]]
    used = 0
    for sentence in _sentences(example):
        length = sum(lengths[n] for n in sentence)
        if found[-1] and used + length > room:
            found.append([])
            used = 0
        for n in sentence:
            if found[-1] and used + lengths[n] > most:
                found.append([])
                used = 0
            found[-1].append(n)
            used += lengths[n]
    return [_window(example, numbers) for numbers in found]


def _sentences(example: Example) -> list[list[int]]:
    words = example.document.words
    sentences: list[list[int]] = []
    for number, word in enumerate(words):
        if number == 0 or word.sentence != words[number - 1].sentence:
            sentences.append([])
        sentences[-1].append(number)
    return sentences


def _window(example: Example, numbers: list[int]) -> Window:
    ids, casing, positions = [CLS], [NO_CASING], []
    for n in numbers:
        word = example.document.words[n]
        positions.append(len(ids))
        ids.extend(word.pieces)
        casing.extend([word.casing] * len(word.pieces))
    return Window(tuple(numbers), tuple(positions), (*ids, SEP), (*casing, NO_CASING))


def word_labels(example: Example, labels: Labels) -> dict[str, np.ndarray]:
    """For each head the label of every word, or IGNORE."""
    count = len(example.document.words)
    rows = {}
    for head, tags in zip(HEADS, labels.heads, strict=True):
        row = np.full(count, 0 if head in example.heads else IGNORE, np.int32)
        rows[head] = row
        if head not in example.heads:
            continue
        for mention in example.mentions:
            tag = _tag(mention, head)
            if tag is None:
                continue
            row[mention.first] = tags.index(f"B-{tag}")
            row[mention.first + 1 : mention.last + 1] = tags.index(f"I-{tag}")
        row[list(example.ignored)] = IGNORE
    return rows


def _tag(mention: Mention, head: str) -> str | None:
    if head == "names":
        return {"P": "PER", "O": "ORG", "C": "CTY"}.get(mention.kind)
    if head == "roles":
        return "ROLE" if mention.kind == "R" else None
    return mention.type if mention.kind == "E" else None


@dataclass(frozen=True)
class Pairs:
    """Pairs of mentions that may be related, with their features and what is known of them."""

    source: np.ndarray
    target: np.ndarray
    features: np.ndarray
    """[pairs, FEATURES]: codes as `pair_features` has them."""
    relations: np.ndarray
    """[pairs, relations]: 1, 0, or IGNORE."""
    attributes: dict[str, np.ndarray]
    """For each attribute the place of its value, or IGNORE."""


FEATURE_SIZES = (38, 13, 7, 4, 4)
"""Codes of each feature: distance in pieces, order, sentences apart, mentions of either kind between."""


def distance_code(distance: int) -> int:
    """0 to 18 forwards, 19 to 37 backwards; exact below six, then in half powers of two."""
    base, length = (0, distance) if distance >= 0 else (19, -distance)
    return base + (length if length < 6 else 6 + min(12, int(math.log2(length / 6) * 2)))


def apart_code(sentences: int) -> int:
    """0, 1, 2, 3 to 4, 5 to 8, 9 to 16, more."""
    return sentences if sentences < 3 else min(6, 2 + math.ceil(math.log2(sentences / 2)))


def salience_codes(example: Example) -> list[int]:
    """For each person, organization and country: how often it is named among those of its kind (0: the most), and
    4 more where it is named in the first two sentences. 0 for roles and events, whose identity is not known yet."""
    counts: dict[tuple[str, int], int] = {}
    early: set[tuple[str, int]] = set()
    for m in example.mentions:
        key = (m.kind, m.entity)
        counts[key] = counts.get(key, 0) + 1
        if example.document.words[m.first].sentence < 2:
            early.add(key)
    ranks = {}
    for kind in "POC":
        sizes = sorted({n for (k, _), n in counts.items() if k == kind}, reverse=True)
        ranks.update({key: sizes.index(n) for key, n in counts.items() if key[0] == kind})
    return [
        min(ranks[key], SALIENCE_RANKS - 1) + (SALIENCE_RANKS if key in early else 0) if key in ranks else 0
        for key in ((m.kind, m.entity) for m in example.mentions)
    ]


def pairs_of(example: Example, labels: Labels) -> Pairs:
    """The candidate pairs of an example. Positive are the pairs within the words that state a relation, else the
    closest pairs of its ends; other pairs of the same ends are left out of the loss."""
    mentions, words = example.mentions, example.document.words
    starts = np.cumsum([0] + [len(w.pieces) for w in words])
    facts = _facts_by_ends(example, labels)
    order_of_kind = _orders(mentions)
    source, target, features, relations = [], [], [], []
    columns: dict[str, list[int]] = {key: [] for key in labels.attributes}
    closest = _closest(example, starts)
    for i, a in enumerate(mentions):
        for j, b in enumerate(mentions):
            allowed = [r for r, name in enumerate(labels.pairs) if a.kind + b.kind in SIGNATURES[name]]
            apart = abs(words[a.first].sentence - words[b.first].sentence)
            far = any(labels.pairs[r] in FAR for r in allowed)
            if i == j or not allowed or apart > (FAR_SENTENCES if far else NEAR_SENTENCES):
                continue
            if a.entity == b.entity and a.kind != "E":
                continue
            row = np.full(len(labels.pairs), IGNORE, np.int8)
            for r in allowed:
                if labels.pairs[r] in example.relations and (apart <= NEAR_SENTENCES or labels.pairs[r] in FAR):
                    row[r] = 0
            values = dict.fromkeys(columns, IGNORE)
            if a.entity == b.entity:
                row[labels.pairs.index("SAME_EVENT")] = 1
                row[labels.pairs.index("PART_OF")] = IGNORE
            for fact, r in facts.get((a.entity, b.entity), ()):
                if row[r] == IGNORE:
                    continue
                states = _states(fact, a, b) or (i, j) in closest or (j, i) in closest
                row[r] = 1 if states else IGNORE
                if states:
                    values.update(_values(fact, labels, mirrored=a.entity != fact.source))
            source.append(i)
            target.append(j)
            relations.append(row)
            features.append(pair_features(int(starts[b.first] - starts[a.first]), i, j, apart, order_of_kind, a, b))
            for key in columns:
                columns[key].append(values[key])
    return Pairs(
        np.array(source, np.int32),
        np.array(target, np.int32),
        np.array(features, np.int32).reshape(-1, len(FEATURE_SIZES)),
        np.array(relations, np.int8).reshape(-1, len(labels.pairs)),
        {key: np.array(column, np.int32) for key, column in columns.items()},
    )


def pair_features(
    distance: int, i: int, j: int, apart: int, orders: dict[str, np.ndarray], a: Mention, b: Mention
) -> tuple[int, ...]:
    low, high = min(i, j), max(i, j)
    between = [int(orders[kind][high] - orders[kind][low + 1]) for kind in (a.kind, b.kind)]
    return (
        distance_code(distance),
        max(-ORDER_MIDDLE, min(ORDER_MIDDLE, j - i)) + ORDER_MIDDLE,
        apart_code(apart),
        *(min(3, max(0, n)) for n in between),
    )


def _orders(mentions: tuple[Mention, ...]) -> dict[str, np.ndarray]:
    """For each kind, how many mentions of it stand before each place in the order of mentions."""
    kinds = np.array([m.kind for m in mentions])
    return {kind: np.concatenate([[0], np.cumsum(kinds == kind)]) for kind in KINDS}


def _facts_by_ends(example: Example, labels: Labels) -> dict[tuple[int, int], list]:
    found: dict[tuple[int, int], list] = {}
    for fact in example.facts:
        if fact.type not in example.relations:
            continue
        r = labels.pairs.index(fact.type)
        found.setdefault((fact.source, fact.target), []).append((fact, r))
        if fact.type in SYMMETRIC:
            found.setdefault((fact.target, fact.source), []).append((fact, r))
    return found


def _states(fact, a: Mention, b: Mention) -> bool:
    if not fact.evidence:
        return False
    first, last = fact.evidence
    return min(a.first, b.first) >= first and max(a.last, b.last) <= last


def _closest(example: Example, starts: np.ndarray) -> set[tuple[int, int]]:
    """The pairs of mentions that stand closest: for each fact without a pair inside its evidence, and for each
    mention of a role the mention of its body, since a title means the same body wherever it stands."""
    places: dict[int, list[int]] = {}
    for n, mention in enumerate(example.mentions):
        places.setdefault(mention.entity, []).append(n)

    def gap(pair: tuple[int, int]) -> tuple[int, tuple[int, int]]:
        a, b = (example.mentions[n] for n in pair)
        return abs(int(starts[a.first] - starts[b.first])), pair

    found = set()
    for fact in example.facts:
        options = [(i, j) for i in places.get(fact.source, ()) for j in places.get(fact.target, ())]
        stated = any(_states(fact, example.mentions[i], example.mentions[j]) for i, j in options)
        if options and not stated:
            found.add(min(options, key=gap))
        if options and fact.type == "ROLE_IN":
            found.update(min((o for o in options if o[0] == i), key=gap) for i in {i for i, _ in options})
    return found


MIRRORED_KIN = {"parent": "child", "child": "parent"}


def _values(fact, labels: Labels, mirrored: bool) -> dict[str, int]:
    values = {}
    for key, options in labels.attributes.items():
        value = fact.qualifiers.get(key)
        if value is None and key == "tenure" and fact.type in ("MEMBER_OF", "WORKS_FOR", "OWNS", "PART_OF", "CITIZEN_OF"):
            value = "current"
        if mirrored and key == "kin" and value is not None:
            value = MIRRORED_KIN.get(value, value)
        if value is not None:
            values[key] = options.index(value)
    return values
