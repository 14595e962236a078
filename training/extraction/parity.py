"""What the model that is shipped gives for a few texts, against which its reading in the project is tested."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime

from .documents import Document, Example, Mention, read_documents
from .labels import KINDS, Labels
from .windows import pairs_of, salience_codes, windows_of

TEXTS = (
    "Israeli Defense Minister Yoav Gallant departed for Washington on Sunday, at the invitation of his American "
    "counterpart Lloyd Austin.",
    "LISBON (Reuters) — Maria Duarte, who founded the shipping company Atlântica S.A. in 1998, was named chair of "
    "Portugal's Ocean Council on Monday, replacing João Sá. Duarte's brother Rui denied that he would sell his stake.",
    "Kenyan police arrested two members of the group; U.S. Army Col. Jane O'Neill said the Nairobi-based court "
    "wouldn't try them.",
)
WIDTH_SHOWN = 6
"""Values of a hidden state that are written down."""
LETTERS = {"PER": "P", "ORG": "O", "CTY": "C", "ROLE": "R"}


def write_parity(folder: Path, labels: Labels, cache: Path, file: Path) -> None:
    """Writes what the networks in `folder` give for TEXTS, each in one window, to a JSON file."""
    documents = read_documents(TEXTS, cache)
    rows = [row_of(document, folder, labels) for document in documents]
    file.write_text(json.dumps(rows, ensure_ascii=False) + "\n", encoding="utf-8")


def _session(file: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])


def row_of(document: Document, folder: Path, labels: Labels) -> dict:
    """What the networks in `folder` give for a document of one window; no pairs where it has no mentions."""
    (window,) = windows_of(Example("", document, ()))
    ids, casing = (np.array([codes], np.int64) for codes in (window.ids, window.casing))
    hidden, tags, running = (x[0] for x in _session(folder / "encoder.onnx").run(None, {"ids": ids, "case": casing}))
    first = np.array(window.positions)
    tagged, at = {}, 0
    for head, names in zip(("names", "roles", "events"), labels.heads, strict=True):
        tagged[head] = best_path(names, tags[first, at : at + len(names)])
        at += len(names)
    mentions = tuple(sorted((m for row in tagged.values() for m in _mentions(row)), key=lambda m: (m.first, m.last)))
    example = Example("", document, tuple(Mention(m.kind, n, m.first, m.last, m.type) for n, m in enumerate(mentions)))
    pairs = pairs_of(example, labels)
    starts, ends = (first[np.array([getattr(m, key) for m in mentions], np.int64)] for key in ("first", "last"))
    inputs = {
        "first": hidden[starts],
        "last": hidden[ends],
        "before": running[starts - 1],
        "after": running[ends],
        "kind": np.array([KINDS.index(m.kind) for m in mentions], np.int64),
        "salience": np.array(salience_codes(example), np.int64),
        "source": pairs.source.astype(np.int64),
        "target": pairs.target.astype(np.int64),
        "features": pairs.features.astype(np.int64),
        "together": np.ones(len(pairs.source), np.float32),
    }
    scores, subkinds = _session(folder / "pairs.onnx").run(None, inputs)
    return {
        "text": document.text,
        "pieces": [list(word.pieces) for word in document.words],
        "case": [word.casing for word in document.words],
        **tagged,
        "hidden": {str(n): _rounded(hidden[n, :WIDTH_SHOWN]) for n in (0, len(hidden) // 2, len(hidden) - 1)},
        "mentions": [[m.kind, m.first, m.last] for m in mentions],
        "salience": inputs["salience"].tolist(),
        "pairs": [[int(a), int(b)] for a, b in zip(pairs.source, pairs.target, strict=True)],
        "features": pairs.features.tolist(),
        "scores": [_rounded(row[: len(labels.pairs)]) for row in scores],
        "subkinds": [_rounded(row[:3]) for row in subkinds],
    }


def best_path(names: tuple[str, ...], scores: np.ndarray) -> list[str]:
    """The best labels in which what is inside a mention follows its beginning (Viterbi 1967)."""
    allowed = np.array([[not b.startswith("I-") or a[2:] == b[2:] and a != "O" for b in names] for a in names])
    total = scores[0] + np.where([name.startswith("I-") for name in names], -np.inf, 0)
    back = []
    for row in scores[1:]:
        steps = np.where(allowed, total[:, None], -np.inf)
        back.append(steps.argmax(0))
        total = steps.max(0) + row
    path = [int(total.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return [names[k] for k in reversed(path)]


def _mentions(tags: list[str]) -> list[Mention]:
    found: list[Mention] = []
    for n, tag in enumerate(tags):
        if tag.startswith("B-"):
            name = tag[2:]
            last = n
            while last + 1 < len(tags) and tags[last + 1] == f"I-{name}":
                last += 1
            kind = LETTERS.get(name, "E")
            found.append(Mention(kind, len(found), n, last, name if kind == "E" else None))
    return found


def _rounded(values: np.ndarray) -> list[float]:
    return [round(float(value), 4) for value in values]
