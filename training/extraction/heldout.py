"""Articles that are never trained on: what the model claims of them says how far to trust it."""

from __future__ import annotations

import json
import math
import subprocess
from pathlib import Path
from typing import Sequence

from .calibration import Calibration, Claim, calibrated, plain
from .documents import PROJECT, Example
from .export import export
from .labels import Labels
from .network import Weights

LIST = PROJECT / "training" / "heldout.json"
"""Ids of sixty real articles, the same for every model, so that models can be compared."""
ASKED_FROM = 0.03
"""Confidence from which the model says what it thinks while it is calibrated."""


def parted(articles: Sequence[Example]) -> tuple[list[Example], list[Example]]:
    """The articles to learn from, and those that are held out."""
    held_out = set(json.loads(LIST.read_text(encoding="utf-8")))
    return [a for a in articles if a.id not in held_out], [a for a in articles if a.id in held_out]


def calibrate(
    weights: Weights, held_out: Sequence[Example], folder: Path, labels: Labels, labels_file: Path, work: Path
) -> Calibration:
    """Calibrates on what the model claims of articles that it has not seen; `folder` holds them as files."""
    model = work / "uncalibrated"
    export(weights, labels_file, model, plain(labels, ASKED_FROM))
    claims: list[Claim] = []
    stated: dict[str, int] = {}
    for row in _claims(model, folder, [article.id for article in held_out], work / "heldout.json"):
        if "stated" in row:
            stated[row["type"]] = row["stated"]
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
