"""Models that have not seen a third of the articles each: what they claim of that third says how far to trust them."""

from __future__ import annotations

import hashlib
import json
import math
import subprocess
from pathlib import Path
from typing import Callable, Sequence

from .articles import is_real
from .calibration import Calibration, Claim, calibrated, plain
from .documents import PROJECT, Example
from .export import export
from .labels import Labels
from .network import Weights

FOLDS = 3
ASKED_FROM = 0.03
"""Confidence from which a fold's model says what it thinks."""


def fold_of(example: Example) -> int:
    """The same for the same article, whatever other articles there are."""
    return int(hashlib.sha256(example.id.encode()).hexdigest(), 16) % FOLDS


def calibrate(
    articles: Sequence[Example],
    folder: Path,
    labels: Labels,
    labels_file: Path,
    work: Path,
    train: Callable[[list[Example], int], Weights],
) -> Calibration:
    """Trains a model for each fold with `train` (articles, number of the fold) and calibrates on real articles.

    `folder` holds the annotated articles as files.
    """
    claims: list[Claim] = []
    stated: dict[str, int] = {}
    for fold in range(FOLDS):
        weights = train([a for a in articles if fold_of(a) != fold], fold)
        model = work / f"fold-{fold}"
        export(weights, labels_file, model, plain(labels, ASKED_FROM))
        unseen = [a.id for a in articles if fold_of(a) == fold and is_real(a)]
        for row in _claims(model, folder, unseen, work / f"fold-{fold}.json"):
            if "stated" in row:
                stated[row["type"]] = stated.get(row["type"], 0) + row["stated"]
            elif row.get("confidence") is not None:
                claims.append(Claim(row["type"], _logit(row["confidence"]), row["right"]))
    return calibrated(claims, stated, labels)


def _claims(model: Path, folder: Path, ids: list[str], ids_file: Path) -> list[dict]:
    ids_file.write_text(json.dumps(ids), encoding="utf-8")
    options = ["--model", str(model), "--articles", str(folder), "--ids", str(ids_file)]
    command = ["npx", "--no-install", "tsx", str(PROJECT / "training" / "claims.ts"), *options]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=PROJECT)
    return [json.loads(line) for line in done.stdout.splitlines()]


def _logit(share: float) -> float:
    share = min(max(share, 0.005), 0.995)
    return math.log(share / (1 - share))
