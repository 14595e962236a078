"""Annotated documents in one form, whatever folder they come from."""

from __future__ import annotations

import bisect
import hashlib
import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterable, Sequence

PROJECT = Path(__file__).resolve().parents[2]
HEADS = ("names", "roles", "events")
"""Heads that label words, in the order of the label file."""


@dataclass(frozen=True)
class Word:
    """A word with its offsets in UTF-16 code units, and what the encoder is told of it."""

    start: int
    end: int
    sentence: int
    casing: int
    pieces: tuple[int, ...]


@dataclass(frozen=True)
class Document:
    """A text as the reader sees it. `countries`: first and last word of each stretch that names a country."""

    text: str
    words: tuple[Word, ...]
    countries: tuple[tuple[int, int], ...]

    def words_in(self, start: int, end: int) -> tuple[int, int] | None:
        """First and last word that a stretch of the text touches; None where it touches none."""
        first = bisect.bisect_right([w.end for w in self.words], start)
        last = bisect.bisect_left([w.start for w in self.words], end) - 1
        return (first, last) if first <= last else None


@dataclass(frozen=True)
class Mention:
    """`kind` is P person, O organization, C country, R role or E event; `type` that of the event;
    `subkind` the kind of the organization or the role, where it is known."""

    kind: str
    entity: int
    first: int
    last: int
    type: str | None = None
    subkind: str | None = None


@dataclass(frozen=True)
class Fact:
    """A relation between two entities, with its qualifiers and the words that state it, where they are known."""

    type: str
    source: int
    target: int
    qualifiers: dict[str, str] = field(default_factory=dict)
    evidence: tuple[int, int] | None = None


@dataclass(frozen=True)
class Example:
    """One annotated document and what of it may be learnt from.

    `heads`: the heads that its annotations are complete for. `ignored`: words that are neither right nor wrong.
    `relations`: the types of relation that its annotations are complete for. `weight` scales its loss.
    """

    id: str
    document: Document
    mentions: tuple[Mention, ...]
    facts: tuple[Fact, ...] = ()
    heads: frozenset[str] = frozenset(HEADS)
    relations: frozenset[str] = frozenset()
    ignored: frozenset[int] = frozenset()
    weight: float = 1.0


def outer(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Mentions in order of text, without those that stand inside another of their head, and each place once."""
    kept: list[Mention] = []
    ends = {"names": -1, "R": -1, "E": -1}
    for mention in sorted(mentions, key=lambda m: (m.first, -m.last)):
        head = "names" if mention.kind in "POC" else mention.kind
        if mention.first > ends[head]:
            kept.append(mention)
            ends[head] = mention.last
    return tuple(kept)


def read_documents(texts: Sequence[str], cache: Path) -> list[Document]:
    """The documents of texts, in order. What was read once is kept in a file of `cache`, by the texts and the reader.

    Raises CalledProcessError where Node.js cannot run the reader of words.
    """
    key = hashlib.sha256((_reader() + json.dumps(texts)).encode()).hexdigest()[:16]
    file = cache / f"words-{key}.jsonl"
    if not file.exists():
        cache.mkdir(parents=True, exist_ok=True)
        lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
        command = ["npx", "--no-install", "tsx", str(PROJECT / "training" / "words.ts")]
        done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True, cwd=PROJECT)
        file.write_text(done.stdout, encoding="utf-8")
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [_document(text, row) for text, row in zip(texts, rows, strict=True)]


def _reader() -> str:
    """The code that cuts texts into words and pieces."""
    folder = PROJECT / "ingest" / "extract"
    files = [*(folder / "text").glob("*.ts"), folder / "model" / "casing.ts", folder / "model" / "pieces.ts"]
    return "".join(file.read_text(encoding="utf-8") for file in sorted(files))


def _document(text: str, row: dict) -> Document:
    words = tuple(Word(a, b, s, c, tuple(p)) for a, b, s, c, p in row["words"])
    return Document(text, words, tuple((a, b) for a, b in row["countries"]))
