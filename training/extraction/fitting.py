"""The training loop."""

from __future__ import annotations

import functools
import pickle
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Sequence

import jax
import numpy as np
import optax

from .batches import Prepared, Shape, batches
from .labels import Labels
from .losses import LossWeights, loss_of
from .network import Weights, to_arrays


SHAPES = (Shape(16, 96, 320, 3072), Shape(9, 176, 320, 3072), Shape(6, 256, 320, 3072))
"""About 1,500 pieces a batch; in order of size."""


@dataclass(frozen=True)
class Plan:
    """How one stage is trained."""

    epochs: int
    shapes: tuple[Shape, ...] = SHAPES
    encoder_rate: float = 2e-4
    head_rate: float = 2e-3
    warm_up: float = 1 / 16
    clip: float = 1.0
    decay: float = 0.01
    dropout: float = 0.1
    masked: float = 0.05
    learn_words: bool = True
    """Whether the embeddings of word pieces, half of all weights, are learnt too; without them a step takes less."""
    seed: int = 1
    losses: LossWeights = field(default_factory=LossWeights)


def fit(
    weights: Weights, items: Sequence[Prepared], labels: Labels, plan: Plan, say: Callable[[str], None]
) -> Weights:
    """The weights after all epochs; the same for the same data, plan and machine."""
    random = np.random.default_rng(plan.seed)
    count = sum(1 for _ in batches(items, plan.shapes, labels, np.random.default_rng(plan.seed), plan.masked))
    steps = count * plan.epochs
    optimiser = _optimiser(plan, steps)
    weights = to_arrays(weights)
    state = optimiser.init(weights)
    step = _step(optimiser, labels, plan)
    key = jax.random.key(plan.seed)
    for epoch in range(plan.epochs):
        began, sums, count = time.monotonic(), {}, 0
        for batch in batches(items, plan.shapes, labels, random, plan.masked):
            key, own = jax.random.split(key)
            weights, state, losses = step(weights, state, batch, own)
            for name, value in losses.items():
                sums[name] = sums.get(name, 0.0) + float(value)
            count += 1
        means = " ".join(f"{name} {value / count:.4f}" for name, value in sums.items())
        say(f"epoch {epoch + 1} of {plan.epochs}, {time.monotonic() - began:.0f} s, {count} steps: {means}")
    return jax.tree.map(np.asarray, weights)


def _optimiser(plan: Plan, steps: int) -> optax.GradientTransformation:
    def rate(peak: float):
        return optax.warmup_cosine_decay_schedule(0, peak, max(1, int(steps * plan.warm_up)), max(2, steps), peak * 0.02)

    def part(weights: Weights):
        names = {name: jax.tree.map(lambda _: "encoder" if name == "encoder" else "head", w) for name, w in weights.items()}
        if not plan.learn_words:
            names["encoder"] = {**names["encoder"], "words": "frozen"}
        return names

    parts = {
        "frozen": optax.set_to_zero(),
        "encoder": optax.adamw(rate(plan.encoder_rate), weight_decay=plan.decay),
        "head": optax.adamw(rate(plan.head_rate), weight_decay=plan.decay),
    }
    return optax.chain(optax.clip_by_global_norm(plan.clip), optax.multi_transform(parts, part))


def _step(optimiser: optax.GradientTransformation, labels: Labels, plan: Plan):
    @functools.partial(jax.jit, donate_argnums=(0, 1))
    def step(weights, state, batch, key):
        def loss(w):
            if not plan.learn_words:
                encoder = w["encoder"]
                w = {**w, "encoder": {**encoder, "words": jax.lax.stop_gradient(encoder["words"])}}
            return loss_of(w, batch, labels, plan.losses, key, plan.dropout)

        (_, losses), gradients = jax.value_and_grad(loss, has_aux=True)(weights)
        updates, state = optimiser.update(gradients, state, weights)
        return optax.apply_updates(weights, updates), state, losses

    return step


def save(weights: Weights, file: Path) -> None:
    """Writes weights so that a half-written file is never read."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.write_bytes(pickle.dumps(weights))
    part.replace(file)


def load(file: Path) -> Weights:
    return pickle.loads(file.read_bytes())
