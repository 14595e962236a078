"""Articles annotated by hand, in the project's annotation format, as examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Sequence

from .documents import HEADS, Document, Example, Fact, Mention, outer, read_documents
from .labels import Labels

QUALIFIERS = ("as", "modality", "tenure", "kin")


def articles_in(folder: Path) -> list[dict]:
    """All articles of a folder in the annotation format, by id."""
    return [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.json"))]


def as_examples(rows: Sequence[dict], labels: Labels, cache: Path) -> list[Example]:
    documents = read_documents([row["text"] for row in rows], cache)
    return [_example(row, document, labels) for row, document in zip(rows, documents, strict=True)]


def _example(row: dict, document: Document, labels: Labels) -> Example:
    number = {entity["id"]: n for n, entity in enumerate(row["entities"])}
    mentions = outer(m for entity in row["entities"] for m in _mentions(entity, number[entity["id"]], document))
    facts = tuple(
        Fact(
            relation["type"],
            number[relation["from"]],
            number[relation["to"]],
            {key: relation[key] for key in QUALIFIERS if relation.get(key)},
            document.words_in(relation["start"], relation["end"]),
        )
        for relation in row["relations"]
    )
    facts += _bodies_left_unsaid(row, number, facts)
    return Example(row["id"], document, mentions, facts, frozenset(HEADS), frozenset(labels.pairs))


def _bodies_left_unsaid(row: dict, number: dict[str, int], facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """A role's body stands on the role, also where no stretch of text states it: "the president" of the country."""
    stated = {fact.source for fact in facts if fact.type == "ROLE_IN"}
    roles = ((number[e["id"]], e["organization"]) for e in row["entities"] if e.get("organization"))
    return tuple(Fact("ROLE_IN", role, number[body]) for role, body in roles if role not in stated)


def _mentions(entity: dict, number: int, document: Document) -> list[Mention]:
    kind = "C" if entity.get("organizationKind") == "country" else entity["kind"][0]
    subkind = entity.get("organizationKind") or entity.get("roleKind")
    stretches = (document.words_in(start, end) for start, end in entity["mentions"])
    return [Mention(kind, number, *s, entity.get("eventType"), subkind) for s in stretches if s]
