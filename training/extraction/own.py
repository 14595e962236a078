"""What this project annotated itself: articles written for it, and published texts of which only the places are kept.

The texts of `annotations/SET.jsonl` lie in the data folder and do not belong here: a line holds which document of the
set is meant (`FIRST..LAST` where it is cut into sentences), how many letters of it, and where in it entities and
relations stand.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Iterator

from .documents import PROJECT
from .markup import read_markup

WRITTEN = PROJECT / "training" / "articles"
PLACES = PROJECT / "training" / "annotations"


def own_articles(data: Path, written: Path = WRITTEN, places: Path = PLACES) -> list[dict]:
    """All of them in the project's annotation format, by id. Raises MarkupError where one is written wrongly."""
    rows = [_written(file) for file in written.glob("*.txt")]
    for file in places.glob("*.jsonl"):
        for folder in ("relations", "names"):
            rows += _placed(file, data / "data" / folder / file.name)
    return sorted(rows, key=lambda row: row["id"])


def _written(file: Path) -> dict:
    return read_markup(file.read_text(encoding="utf-8"), f"own-{file.stem}")


def _placed(file: Path, texts: Path) -> Iterator[dict]:
    by_id = {row["id"]: row["text"] for row in _lines(texts)}
    order, parts = {each: n for n, each in enumerate(by_id)}, list(by_id.values())
    for row in _lines(file):
        first, _, last = row["document"].partition("..")
        if first in order and (last or first) in order:
            text = " ".join(parts[order[first] : order[last or first] + 1])
            yield {**row, "text": text[: row["letters"]]}


def _lines(file: Path) -> Iterator[dict]:
    if file.exists():
        yield from map(json.loads, file.read_text(encoding="utf-8").splitlines())


def places_of(row: dict, document: str) -> dict:
    """A row of `annotations`: all that is said of a text, without a word of it."""
    unnamed = [{key: value for key, value in entity.items() if key not in ("name", "place")} for entity in row["entities"]]
    return {
        "id": row["id"],
        "document": document,
        "letters": len(row["text"]),
        "entities": unnamed,
        "relations": row["relations"],
    }
