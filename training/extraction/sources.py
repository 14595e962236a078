"""Names and relations of published data sets, as examples in the project's terms."""

from __future__ import annotations

import json
from pathlib import Path

from .documents import Document, Example, Mention, outer, read_documents
from .excluded import Excluded

PERSON, ORGANIZATION, PLACE, OUTSIDE, IGNORED = "P", "O", "place", "outside", "ignored"
"""What the types of the sets come to. A place is a country where it is known as one, and else no name."""

NAME_TYPES = {
    "crossner-politics": {
        "politician": PERSON,
        "person": PERSON,
        "politicalparty": ORGANIZATION,
        "organisation": ORGANIZATION,
        "country": PLACE,
        "location": PLACE,
    },
    "uner-ewt": {"PER": PERSON, "ORG": ORGANIZATION, "LOC": PLACE, "OTH": OUTSIDE, "O": IGNORED},
    "uner-pud": {"PER": PERSON, "ORG": ORGANIZATION, "LOC": PLACE},
    "wikigold": {"PER": PERSON, "ORG": ORGANIZATION, "LOC": PLACE, "MISC": OUTSIDE},
    "meantime": {"PER": PERSON, "ORG": ORGANIZATION, "LOC": PLACE},
    "gum": {"person": PERSON, "organization": ORGANIZATION, "place": PLACE},
}
"""What is not listed is outside. Not read: SEC filings, where "Borrower" is a person; posts of WNUT; re3d, which is not of names;
and Re-DocRED, whose names are read with its relations."""
def read_names(folder: Path, excluded: Excluded, cache: Path) -> list[Example]:
    """The sentences and documents of the folders `names` and `relations` with the names in them."""
    rows = [
        (file.stem, row)
        for part in ("names", "relations")
        for file in sorted((folder / part).glob("*.jsonl"))
        if file.stem in NAME_TYPES
        for row in _rows(file, excluded)
    ]
    documents = read_documents([row["text"] for _, row in rows], cache)
    return [_names(source, row, document) for (source, row), document in zip(rows, documents, strict=True)]


def _rows(file: Path, excluded: Excluded) -> list[dict]:
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if not excluded.holds(row["text"])]


def _names(source: str, row: dict, document: Document) -> Example:
    types = NAME_TYPES[source]
    countries = set(document.countries)
    mentions: list[Mention] = []
    ignored: set[int] = set()
    covered: set[int] = set()
    for number, entity in enumerate(row["entities"]):
        start, end, label = entity[:3]
        kind = types.get(label, OUTSIDE)
        if source == "gum" and not (len(entity) > 4 and entity[4]):
            continue
        stretch = document.words_in(start, end)
        if not stretch:
            continue
        if kind == IGNORED or (source == "gum" and stretch[1] - stretch[0] > 5):
            ignored.update(range(stretch[0], stretch[1] + 1))
            continue
        covered.update(range(stretch[0], stretch[1] + 1))
        if kind != PERSON and stretch in countries:
            kind = "C"
        elif kind in (PLACE, OUTSIDE):
            kind = ""
        if kind:
            mentions.append(Mention(kind, number, *stretch))
    for first, last in document.countries:
        if not covered & set(range(first, last + 1)):
            mentions.append(Mention("C", len(row["entities"]), first, last))
    heads = frozenset(("names",))
    return Example(f"{source}/{row['id']}", document, outer(mentions), (), heads, frozenset(), frozenset(ignored))


def relation_rows(folder: Path, name: str, excluded: Excluded) -> list[dict]:
    """The rows of one file of `relations`."""
    return _rows(folder / "relations" / f"{name}.jsonl", excluded)
