"""Documents made by hand, so that no test needs Node.js or the data folders."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pytest  # noqa: E402

from extraction.documents import Document, Example, Fact, Mention, Word  # noqa: E402
from extraction.labels import Labels  # noqa: E402


def document(*sentences: str) -> Document:
    """A document of words parted by spaces; every word is one piece."""
    text, words = " ".join(sentences), []
    at = 0
    for number, sentence in enumerate(sentences):
        for word in sentence.split():
            start = text.index(word, at)
            at = start + len(word)
            words.append(Word(start, at, number, 0, (1000 + len(words),)))
    return Document(text, tuple(words), ())


@pytest.fixture
def labels() -> Labels:
    relations = ("HOLDS_ROLE", "ROLE_IN", "PARTICIPATED_IN", "MEMBER_OF", "WORKS_FOR", "CITIZEN_OF")
    relations += ("FOUNDED", "OWNS", "FAMILY_OF", "PART_OF", "BASED_IN")
    attributes = {
        "as": ("agent", "host"),
        "modality": ("asserted", "negated"),
        "tenure": ("current", "former"),
        "kin": ("spouse", "parent", "child"),
    }
    subkinds = {"O": ("company", "country", "other"), "R": ("office", "job")}
    names = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-CTY", "I-CTY")
    return Labels(names, ("O", "B-ROLE", "I-ROLE"), ("O", "B-visit", "I-visit"), relations, attributes, subkinds)


@pytest.fixture
def visit(labels: Labels) -> Example:
    """Two persons, a role with its body two sentences away, and one event told twice."""
    text = document("Ann Lee visited Rome", "The president met Bo", "Peru waits for her trip")
    mentions = (
        Mention("P", 0, 0, 1),
        Mention("E", 1, 2, 2, "visit"),
        Mention("R", 2, 5, 5, None, "office"),
        Mention("P", 3, 7, 7),
        Mention("C", 4, 8, 8, None, "country"),
        Mention("E", 1, 12, 12, "visit"),
    )
    facts = (
        Fact("HOLDS_ROLE", 0, 2, {"tenure": "current", "modality": "asserted"}, (0, 5)),
        Fact("ROLE_IN", 2, 4),
        Fact("PARTICIPATED_IN", 0, 1, {"as": "agent", "modality": "asserted"}, (0, 2)),
    )
    return Example("visit", text, mentions, facts, relations=frozenset(labels.pairs))
