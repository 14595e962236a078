"""Stretches of articles as texts of their own, so that a model which learns from articles reads single sentences too."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from .documents import Document, Example, Fact

LENGTHS = (1, 1, 2, 3)
"""Sentences of the excerpts of one article."""
WEIGHT = 0.5
"""Of an excerpt's loss: the article itself is learnt from as well."""


def excerpts_of(example: Example) -> list[Example]:
    """Runs of sentences with at least one mention, one of each length of LENGTHS, at places that the article's id
    alone decides; fewer where the article is short."""
    sentences = sorted({word.sentence for word in example.document.words})
    told = {example.document.words[m.first].sentence for m in example.mentions}
    found: dict[tuple[int, int], Example] = {}
    for nth, length in enumerate(LENGTHS):
        begins = [n for n in range(len(sentences) - length) if told & set(sentences[n : n + length])]
        if not begins:
            continue
        begin = begins[_chance(example.id, nth) % len(begins)]
        found[begin, length] = _excerpt(example, sentences[begin], sentences[begin + length - 1])
    return list(found.values())


def _chance(*parts: object) -> int:
    return int(hashlib.sha256(repr(parts).encode()).hexdigest(), 16)


def _excerpt(example: Example, first_sentence: int, last_sentence: int) -> Example:
    words = example.document.words
    inside = [n for n, word in enumerate(words) if first_sentence <= word.sentence <= last_sentence]
    first, last = inside[0], inside[-1]

    def moved(stretch: tuple[int, int]) -> tuple[int, int]:
        return stretch[0] - first, stretch[1] - first

    mentions = tuple(
        replace(m, first=m.first - first, last=m.last - first) for m in example.mentions if first <= m.first and m.last <= last
    )
    there = {m.entity for m in mentions}
    return replace(
        example,
        id=f"{example.id}#{first_sentence}-{last_sentence}",
        document=Document(
            example.document.text[words[first].start : words[last].end],
            tuple(
                replace(w, start=w.start - words[first].start, end=w.end - words[first].start, sentence=w.sentence - first_sentence)
                for w in words[first : last + 1]
            ),
            tuple(moved(c) for c in example.document.countries if first <= c[0] and c[1] <= last),
        ),
        mentions=mentions,
        facts=tuple(_fact(f, first, last) for f in example.facts if f.source in there and f.target in there),
        ignored=frozenset(n - first for n in example.ignored if first <= n <= last),
        weight=example.weight * WEIGHT,
    )


def _fact(fact: Fact, first: int, last: int) -> Fact:
    """A fact that is told elsewhere in the article is not told here: its ends are neither related nor unrelated."""
    if fact.evidence is None:
        return fact
    told = first <= fact.evidence[0] and fact.evidence[1] <= last
    evidence = (fact.evidence[0] - first, fact.evidence[1] - first)
    return replace(fact, evidence=evidence) if told else replace(fact, evidence=None, told=False)
