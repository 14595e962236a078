"""The two networks: an encoder of word pieces with heads for words, and a scorer of mentions and their pairs.

The encoder is BERT (Devlin et al. 2019) in the size of MiniLM (Wang et al. 2020), with an embedding of casing, since
the vocabulary is uncased. All arrays are plain dictionaries, so that weights, gradients and files are one shape.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from .labels import KINDS, Labels
from .windows import FEATURE_SIZES, ORDER_MIDDLE, SALIENCE_RANKS

HEADS_OF_ATTENTION = 12
HEADS_OF_MENTIONS = 8
WIDTH = 384
MENTION = 256
"""Width of what is known of a mention."""
BETWEEN = 128
"""Width of what is known of the words between two mentions."""
PAIR = 192
"""Width of what is known of a pair."""
EPSILON = 1e-12
Weights = dict


def initial_heads(labels: Labels, random: np.random.Generator) -> Weights:
    """New weights of everything but the encoder."""

    def dense(rows: int, columns: int) -> np.ndarray:
        return (random.standard_normal((rows, columns)) * rows**-0.5).astype(np.float32)

    def table(rows: int, columns: int) -> np.ndarray:
        return (random.standard_normal((rows, columns)) * 0.05).astype(np.float32)

    tags = sum(len(head) for head in labels.heads)
    attributes = sum(len(values) for values in labels.attributes.values())
    outputs = len(labels.pairs) + attributes
    subkinds = sum(len(kinds) for kinds in labels.subkinds.values())
    return {
        "casing": np.zeros((8, WIDTH), np.float32),
        "tags": {"w": dense(WIDTH, tags) * 0.1, "b": np.zeros(tags, np.float32)},
        "pairs": {
            "first": dense(WIDTH, MENTION),
            "last": dense(WIDTH, MENTION),
            "kind": table(len(KINDS), MENTION),
            "salience": table(2 * SALIENCE_RANKS, MENTION),
            "bias": np.zeros(MENTION, np.float32),
            "mixer": {
                "norm": {"g": np.ones(MENTION, np.float32), "b": np.zeros(MENTION, np.float32)},
                **{part: {"w": dense(MENTION, MENTION), "b": np.zeros(MENTION, np.float32)} for part in ("query", "key", "value")},
                "output": {"w": dense(MENTION, MENTION) * 0.1, "b": np.zeros(MENTION, np.float32)},
            },
            "between": {"w": dense(WIDTH, BETWEEN), "b": np.full(BETWEEN, -0.5, np.float32)},
            "told": dense(BETWEEN, PAIR),
            "source": dense(MENTION, PAIR),
            "target": dense(MENTION, PAIR),
            "left": dense(MENTION, PAIR),
            "right": dense(MENTION, PAIR),
            "features": [table(size, PAIR) for size in FEATURE_SIZES],
            "hidden": dense(PAIR, PAIR),
            "hidden_bias": np.zeros(PAIR, np.float32),
            "product": dense(PAIR, PAIR),
            "out": dense(PAIR, outputs) * 0.1,
            "out_bias": np.concatenate([np.full(len(labels.pairs), -3.0), np.zeros(attributes)]).astype(np.float32),
            "subkind": {"w": dense(MENTION, subkinds) * 0.1, "b": np.zeros(subkinds, np.float32)},
        },
    }


def _norm(x, weights):
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) * jax.lax.rsqrt(variance + EPSILON) * weights["g"] + weights["b"]


def _dropout(x, rate: float, key):
    if key is None or rate == 0:
        return x
    return x * jax.random.bernoulli(key, 1 - rate, x.shape) / (1 - rate)


def _keys(key, count: int):
    return [None] * count if key is None else list(jax.random.split(key, count))


def encode(weights: Weights, ids, casing, mask, key=None, rate: float = 0.1):
    """Hidden states [windows, pieces, WIDTH]. With a key, dropout of `rate` as in training."""
    encoder = weights["encoder"]
    keys = _keys(key, 1 + 2 * len(encoder["layers"]))
    x = encoder["words"][ids] + encoder["positions"][: ids.shape[1]] + weights["casing"][casing]
    x = _dropout(_norm(x, encoder["norm"]), rate, keys[0])
    bias = (1 - mask)[:, None, None, :] * -1e9
    for n, layer in enumerate(encoder["layers"]):
        x = _norm(x + _dropout(_attention(layer, x, bias), rate, keys[1 + 2 * n]), layer["norm1"])
        inner = jax.nn.gelu(x @ layer["up"]["w"] + layer["up"]["b"], approximate=False)
        inner = inner @ layer["down"]["w"] + layer["down"]["b"]
        x = _norm(x + _dropout(inner, rate, keys[2 + 2 * n]), layer["norm2"])
    return x


def _attention(layer: Weights, x, bias):
    windows, pieces, width = x.shape

    def split(part):
        y = x @ layer[part]["w"] + layer[part]["b"]
        return y.reshape(windows, pieces, HEADS_OF_ATTENTION, -1).transpose(0, 2, 1, 3)

    q, k, v = split("query"), split("key"), split("value")
    scores = q @ k.transpose(0, 1, 3, 2) * (width // HEADS_OF_ATTENTION) ** -0.5 + bias
    y = (jax.nn.softmax(scores, -1) @ v).transpose(0, 2, 1, 3).reshape(windows, pieces, width)
    return y @ layer["output"]["w"] + layer["output"]["b"]


def tag_scores(weights: Weights, hidden):
    """Scores of the labels of all heads, one after the other, before the softmax."""
    return hidden @ weights["tags"]["w"] + weights["tags"]["b"]


def mention_states(weights: Weights, hidden, first, last, kind, salience, article, key=None, rate: float = 0.1):
    """What is known of each mention [mentions, MENTION], from its words and from the other mentions of its article.

    `hidden` is flat, [pieces of all windows, WIDTH]; `article` tells the mentions of a batch apart.
    """
    p = weights["pairs"]
    x = hidden[first] @ p["first"] + hidden[last] @ p["last"] + p["kind"][kind] + p["salience"][salience] + p["bias"]
    keys = _keys(key, 2)
    x = _dropout(jax.nn.gelu(x, approximate=False), rate, keys[0])
    apart = jnp.where(article[:, None] == article[None, :], 0.0, -1e9)
    return x + _dropout(_mixed(p["mixer"], x, apart), rate, keys[1])


def _mixed(mixer: Weights, x, bias):
    """Attention of mentions to each other: a title sees the countries of its article, wherever they stand."""
    count, width = x.shape
    y = _norm(x, mixer["norm"])

    def split(part):
        return (y @ mixer[part]["w"] + mixer[part]["b"]).reshape(count, HEADS_OF_MENTIONS, -1).transpose(1, 0, 2)

    q, k, v = split("query"), split("key"), split("value")
    scores = q @ k.transpose(0, 2, 1) * (width // HEADS_OF_MENTIONS) ** -0.5 + bias
    seen = (jax.nn.softmax(scores, -1) @ v).transpose(1, 0, 2).reshape(count, width)
    return seen @ mixer["output"]["w"] + mixer["output"]["b"]


def subkind_scores(weights: Weights, mentions):
    """Scores of the kinds of organization, then of role, before the softmax."""
    return mentions @ weights["pairs"]["subkind"]["w"] + weights["pairs"]["subkind"]["b"]


def running(weights: Weights, hidden):
    """What the words of each window tell up to each piece [windows, pieces, BETWEEN]: sums of detectors, so that
    the words between two mentions are the difference of two places, whatever their number."""
    between = weights["pairs"]["between"]
    return jnp.cumsum(jax.nn.relu(hidden @ between["w"] + between["b"]), 1)


def pair_scores(weights: Weights, mentions, before, after, source, target, features, together, key=None, rate: float = 0.1):
    """Scores of relations, then of the values of all attributes, before sigmoid and softmax.

    `before`, `after` [mentions, BETWEEN]: `running` at the piece before a mention and at the first piece of its last
    word. `together` [pairs]: 1 where both stand in one window, and else 0.
    """
    p = weights["pairs"]
    told = sum(table[features[:, n]] for n, table in enumerate(p["features"]))
    forward = (features[:, 1] > ORDER_MIDDLE)[:, None]
    between = jnp.where(forward, before[target] - after[source], before[source] - after[target])
    told = told + (jnp.log1p(jax.nn.relu(between)) * together[:, None]) @ p["told"]
    x = (mentions @ p["source"])[source] + (mentions @ p["target"])[target] + told
    product = (mentions @ p["left"])[source] * (mentions @ p["right"])[target]
    x = jax.nn.gelu(x + product @ p["product"], approximate=False)
    x = jax.nn.gelu(x @ p["hidden"] + p["hidden_bias"], approximate=False)
    return _dropout(x, rate, key) @ p["out"] + p["out_bias"]


def to_arrays(weights: Weights) -> Weights:
    return jax.tree.map(jnp.asarray, weights)
