"""Confidence that holds, and one threshold a relation type, from claims of articles that the model had not seen."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterable

import numpy as np

from .labels import Labels

LEAST_PRECISION = 0.6
"""A threshold below which fewer claims are right is never chosen."""
LEAST_SHARE = 0.8
"""Of the best F1 that any threshold reaches, what one that keeps the precision must reach."""
LEAST_STATED = 12
"""Relations of a type that held-out articles must hold: of fewer no threshold can be chosen."""
RARE_THRESHOLD = 0.35
"""The threshold of a type that they hold fewer of."""
PRIOR = 10.0
"""Weight of the wish for a slope of 1 and an intercept of 0, in claims: a rare type stays near it."""


@dataclass(frozen=True)
class Claim:
    """One claim of one article: the model's score before the sigmoid, and whether it is right."""

    type: str
    score: float
    right: bool


@dataclass(frozen=True)
class Curve:
    slope: float = 1.0
    intercept: float = 0.0
    threshold: float = RARE_THRESHOLD


@dataclass(frozen=True)
class Calibration:
    relations: dict[str, Curve]
    same_event: float = 0.4
    trigger_bias: float = 0.0


def plain(labels: Labels, threshold: float = RARE_THRESHOLD) -> Calibration:
    """The model's own confidence, and one threshold for all."""
    return Calibration({name: Curve(threshold=threshold) for name in labels.relations})


def calibrated(claims: Iterable[Claim], stated: dict[str, int], labels: Labels) -> Calibration:
    """`stated`: for each type how many claims the annotated articles hold, found or not."""
    claims = list(claims)
    curves = {}
    for name in labels.relations:
        own = [claim for claim in claims if claim.type == name]
        slope, intercept = _platt(own)
        confidence = [(_sigmoid(slope * claim.score + intercept), claim.right) for claim in own]
        annotated = stated.get(name, 0)
        threshold = _threshold(confidence, annotated) if annotated >= LEAST_STATED else RARE_THRESHOLD
        curves[name] = Curve(slope, intercept, threshold)
    return Calibration(curves)


def write_calibration(folder: Path, calibration: Calibration) -> None:
    rows = {
        name: {key: round(getattr(curve, key), 4) for key in ("slope", "intercept", "threshold")}
        for name, curve in calibration.relations.items()
    }
    told = {"relations": rows, "sameEvent": calibration.same_event, "triggerBias": calibration.trigger_bias}
    (folder / "calibration.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _sigmoid(x: float) -> float:
    return float(1 / (1 + np.exp(-x)))


def _platt(claims: list[Claim]) -> tuple[float, float]:
    """Slope and intercept of the logistic curve through the claims (Platt 1999), by Newton's method with the step
    halved until it helps."""
    x = np.array([claim.score for claim in claims])
    y = np.array([float(claim.right) for claim in claims])
    inputs, w = np.stack([x, np.ones(len(x))], 1), np.array([1.0, 0.0])

    def cost(w: np.ndarray) -> float:
        z = inputs @ w
        return float((np.logaddexp(0, z) - y * z).sum() + PRIOR / 2 * ((w - [1.0, 0.0]) ** 2).sum())

    for _ in range(50):
        p = 1 / (1 + np.exp(-inputs @ w))
        gradient = inputs.T @ (p - y) + PRIOR * (w - [1.0, 0.0])
        curvature = (inputs * (p * (1 - p))[:, None]).T @ inputs + PRIOR * np.eye(2)
        step = np.linalg.solve(curvature, gradient)
        while np.abs(step).max() > 1e-9 and cost(w - step) > cost(w):
            step = step / 2
        w = w - step
    return max(0.05, float(w[0])), float(w[1])


def _threshold(confidence: list[tuple[float, bool]], stated: int) -> float:
    """The threshold with the best F1 among those whose claims are right often enough.

    Where that costs too much of the best F1 of all, which is so where the events themselves are in doubt, it is the
    one with the best F1 of all.
    """
    every = _thresholds(confidence, stated)
    best = max(every, key=lambda one: one[1], default=None)
    precise = max((one for one in every if one[2] >= LEAST_PRECISION), key=lambda one: one[1], default=None)
    if best is None:
        return RARE_THRESHOLD
    return precise[0] if precise and precise[1] >= LEAST_SHARE * best[1] else best[0]


def _thresholds(confidence: list[tuple[float, bool]], stated: int) -> list[tuple[float, float, float]]:
    """Thresholds between the claims, each with the F1 and the precision of those above it."""
    found, right = [], 0
    ordered = sorted(confidence, reverse=True)
    for n, (value, is_right) in enumerate(ordered):
        right += is_right
        below = ordered[n + 1][0] if n + 1 < len(ordered) else value
        if below < value or n + 1 == len(ordered):
            found.append(((value + below) / 2, 2 * right / (n + 1 + max(stated, 1)), right / (n + 1)))
    return found
