"""Relations of published data sets, mapped to those of the ontology where they mean the same.

Left out with care: citizenship and employment of Re-DocRED, which it states where this project states an office;
`P17 country`, which is BASED_IN for a company and PART_OF for a ministry; all of re3d, whose relations are looser.
"""

from __future__ import annotations

import re
from pathlib import Path

from .documents import Document, Example, Fact, Mention, outer, read_documents
from .excluded import Excluded
from .sources import relation_rows

REDOCRED_KINDS = {"PER": "P", "ORG": "O"}
SAME_WAY, REVERSED = False, True
REDOCRED = {
    "P102 member of party": ("MEMBER_OF", SAME_WAY, None),
    "P463 member of": ("MEMBER_OF", SAME_WAY, None),
    "P54 team": ("MEMBER_OF", SAME_WAY, None),
    "P69 educated at": ("MEMBER_OF", SAME_WAY, None),
    "P241 military branch": ("MEMBER_OF", SAME_WAY, None),
    "P112 founded by": ("FOUNDED", REVERSED, None),
    "P127 owned by": ("OWNS", REVERSED, None),
    "P749 parent org": ("PART_OF", SAME_WAY, None),
    "P355 subsidiary": ("PART_OF", REVERSED, None),
    "P361 part of": ("PART_OF", SAME_WAY, None),
    "P527 has part": ("PART_OF", REVERSED, None),
    "P22 father": ("FAMILY_OF", SAME_WAY, "child"),
    "P25 mother": ("FAMILY_OF", SAME_WAY, "child"),
    "P40 child": ("FAMILY_OF", SAME_WAY, "parent"),
    "P26 spouse": ("FAMILY_OF", SAME_WAY, "spouse"),
    "P3373 sibling": ("FAMILY_OF", SAME_WAY, "sibling"),
}
"""Relation, whether its ends are exchanged, and what the first is to the second."""
KNOWLEDGENET = {
    "SPOUSE": ("FAMILY_OF", SAME_WAY, "spouse", "PP"),
    "CHILD_OF": ("FAMILY_OF", SAME_WAY, "child", "PP"),
    "FOUNDED_BY": ("FOUNDED", REVERSED, None, "OP"),
    "SUBSIDIARY_OF": ("PART_OF", SAME_WAY, None, "OO"),
    "POLITICAL_AFFILIATION": ("MEMBER_OF", SAME_WAY, None, "PO"),
    "EDUCATED_AT": ("MEMBER_OF", SAME_WAY, None, "PO"),
    "NATIONALITY": ("CITIZEN_OF", SAME_WAY, None, "PC"),
}
"""The same, with the kinds of the ends as the set has them."""
NAME = re.compile(r"[A-Z]")
PRONOUN = re.compile(r"^(?:he|she|it|they|his|her|its|their|him|them|who|i|we|my|our|the company)$", re.IGNORECASE)


def read_relations(folder: Path, excluded: Excluded, cache: Path) -> list[Example]:
    """Documents of Re-DocRED, with their names, and passages of KnowledgeNet, for pairs alone."""
    sources = [("re-docred", _of_redocred), ("knowledgenet", _of_knowledgenet)]
    rows = [(make, row) for name, make in sources for row in relation_rows(folder, name, excluded)]
    documents = read_documents([row["text"] for _, row in rows], cache)
    made = (make(row, document) for (make, row), document in zip(rows, documents, strict=True))
    return [example for example in made if example.facts]


def _of_redocred(row: dict, document: Document) -> Example:
    mentions, countries = [], set(document.countries)
    for start, end, label, cluster, *_ in row["entities"]:
        stretch = document.words_in(start, end)
        kind = "C" if stretch in countries else REDOCRED_KINDS.get(label)
        if stretch and kind:
            mentions.append(Mention(kind, cluster, *stretch))
    kinds = {mention.entity: mention.kind for mention in mentions}
    facts = []
    for label, head, tail in row["relations"]:
        known = REDOCRED.get(label)
        ends = [row["entities"][end][3] for end in (head, tail)]
        if known and all(end in kinds for end in ends):
            facts.append(_fact(known, ends))
    relations = frozenset(("MEMBER_OF", "FOUNDED", "OWNS", "FAMILY_OF", "PART_OF"))
    heads = frozenset(("names",))
    return Example(f"re-docred/{row['id']}", document, outer(mentions), _kept(facts, kinds), heads, relations)


def _of_knowledgenet(row: dict, document: Document) -> Example:
    """Only the properties that a passage names are annotated in it, so it is complete for these alone."""
    kinds: dict[int, str] = {}
    for label, head, tail in row["relations"]:
        if label in KNOWLEDGENET:
            kinds[head], kinds[tail] = KNOWLEDGENET[label][3]
    mentions = []
    for number, kind in kinds.items():
        start, end = row["entities"][number][:2]
        text, stretch = row["text"][start:end], document.words_in(start, end)
        if stretch and NAME.search(text) and not PRONOUN.match(text):
            mentions.append(Mention(kind, number, *stretch))
    facts = [_fact(KNOWLEDGENET[label], ends) for label, *ends in row["relations"] if label in KNOWLEDGENET]
    relations = frozenset(fact.type for fact in facts)
    return Example(f"knowledgenet/{row['id']}", document, outer(mentions), _kept(facts, kinds), frozenset(), relations)


def _fact(known: tuple, ends: list[int]) -> Fact:
    type_, reversed_, kin = known[:3]
    source, target = reversed(ends) if reversed_ else ends
    return Fact(type_, source, target, {"kin": kin} if kin else {})


def _kept(facts: list[Fact], kinds: dict[int, str]) -> tuple[Fact, ...]:
    """Facts of two ends, each once; bodies are part of bodies here, never of countries."""
    once = {(f.type, f.source, f.target): f for f in facts if f.source != f.target}
    return tuple(
        f for f in once.values() if f.type != "PART_OF" or (kinds.get(f.source), kinds.get(f.target)) == ("O", "O")
    )
