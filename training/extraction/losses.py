"""What training makes small."""

from __future__ import annotations

from dataclasses import dataclass

import jax
import jax.numpy as jnp

from .documents import HEADS
from .labels import Labels
from .network import Weights, encode, mention_states, pair_scores, running, subkind_scores, tag_scores


@dataclass(frozen=True)
class LossWeights:
    """How much each part counts. `relation`: for a stated pair of each type, against one that is not."""

    names: float = 1.0
    roles: float = 1.0
    events: float = 1.0
    pairs: float = 1.0
    attributes: float = 0.3
    subkinds: float = 0.1
    relation: tuple[tuple[str, float], ...] = ()


def _mean_of_known(scores, labels, weight):
    """Cross-entropy over the places whose label is known."""
    known = (labels >= 0) * weight
    taken = jnp.take_along_axis(jax.nn.log_softmax(scores), jnp.maximum(labels, 0)[..., None], -1)[..., 0]
    return -(taken * known).sum() / jnp.maximum(known.sum(), 1)


def loss_of(weights: Weights, batch: dict, labels: Labels, parts: LossWeights, key, rate: float = 0.1):
    """The loss of a batch and its parts by name."""
    keys = [None] * 3 if key is None else jax.random.split(key, 3)
    hidden = encode(weights, batch["ids"], batch["casing"], batch["mask"], keys[0], rate)
    scores = tag_scores(weights, hidden)
    losses, at = {}, 0
    for head, tags in zip(HEADS, labels.heads, strict=True):
        losses[head] = _mean_of_known(scores[..., at : at + len(tags)], batch[head], batch["weight"])
        at += len(tags)
    flat = hidden.reshape(-1, hidden.shape[-1])
    mentions = mention_states(
        weights, flat, *(batch[name] for name in ("first", "last", "kind", "salience", "article")), keys[1], rate
    )
    losses["subkinds"] = _subkinds(subkind_scores(weights, mentions), batch["subkind"], labels)
    told = running(weights, hidden)
    told = told.reshape(-1, told.shape[-1])
    window = batch["first"] // batch["ids"].shape[1]
    source, target = batch["source"], batch["target"]
    together = (window[source] == window[target]).astype(jnp.float32)
    ends = (told[batch["first"] - 1], told[batch["last"]], source, target)
    out = pair_scores(weights, mentions, *ends, batch["features"], together, keys[2], rate)
    losses["pairs"] = _pairs(out[:, : len(labels.pairs)], batch["relations"], labels, parts)
    losses["attributes"] = _attributes(out[:, len(labels.pairs) :], batch, labels)
    return sum(getattr(parts, name) * value for name, value in losses.items()), losses


def _subkinds(scores, codes, labels: Labels):
    count = len(labels.subkinds["O"])
    of_roles = jnp.where(codes >= count, codes - count, -1)
    of_organizations = jnp.where(codes < count, codes, -1)
    ones = jnp.ones(codes.shape)
    return _mean_of_known(scores[:, :count], of_organizations, ones) + _mean_of_known(scores[:, count:], of_roles, ones)


def _pairs(scores, stated, labels: Labels, parts: LossWeights):
    """Binary cross-entropy, by the number of stated pairs: the many that are not stated count as one each."""
    weight = jnp.array([dict(parts.relation).get(name, 1.0) for name in labels.pairs])
    y = (stated == 1).astype(jnp.float32)
    each = jnp.maximum(scores, 0) - scores * y + jnp.log1p(jnp.exp(-jnp.abs(scores)))
    each = each * (stated >= 0) * jnp.where(y == 1, weight, 1.0)
    return each.sum() / jnp.maximum(y.sum(), 8.0) / 4


def _attributes(scores, batch: dict, labels: Labels):
    total, at = 0.0, 0
    for key, values in labels.attributes.items():
        part = scores[:, at : at + len(values)]
        total += _mean_of_known(part, batch[key], jnp.ones(batch[key].shape))
        at += len(values)
    return total
