"""The graphs say what the networks say."""

import numpy as np
import onnxruntime
import pytest

from extraction import network
from extraction.graphs import encoder_graph, pairs_graph
from extraction.windows import FEATURE_SIZES


@pytest.fixture
def weights(labels):
    random = np.random.default_rng(1)

    def dense(rows, columns):
        return {
            "w": random.normal(0, 0.05, (rows, columns)).astype(np.float32),
            "b": random.normal(0, 0.05, columns).astype(np.float32),
        }

    def norm():
        return {"g": np.ones(network.WIDTH, np.float32), "b": np.zeros(network.WIDTH, np.float32)}

    width = network.WIDTH
    layer = {part: dense(width, width) for part in ("query", "key", "value", "output")}
    layer |= {"up": dense(width, 4 * width), "down": dense(4 * width, width), "norm1": norm(), "norm2": norm()}
    encoder = {
        "words": random.normal(0, 1, (50, width)).astype(np.float32),
        "positions": random.normal(0, 1, (64, width)).astype(np.float32),
        "norm": norm(),
        "layers": [layer],
    }
    return {"encoder": encoder, **network.initial_heads(labels, random)}


def run(model, inputs):
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(None, inputs)


def test_the_encoder_as_a_graph(weights):
    random = np.random.default_rng(2)
    ids, casing = random.integers(0, 50, (1, 20)), random.integers(0, 8, (1, 20))
    hidden, tags, running = run(encoder_graph(weights), {"ids": ids, "case": casing})
    expected = network.encode(network.to_arrays(weights), ids, casing, np.ones((1, 20), np.float32))
    np.testing.assert_allclose(hidden, expected, atol=1e-4)
    np.testing.assert_allclose(tags, network.tag_scores(weights, expected), atol=1e-4)
    np.testing.assert_allclose(running, network.running(weights, expected), atol=1e-3)


def test_the_scorer_as_a_graph(weights):
    random = np.random.default_rng(3)
    first, last = random.normal(0, 1, (2, 9, network.WIDTH)).astype(np.float32)
    kind, salience = random.integers(0, 5, 9), random.integers(0, 8, 9)
    source, target = random.integers(0, 9, (2, 30))
    features = np.stack([random.integers(0, size, 30) for size in FEATURE_SIZES], 1)
    before, after = random.uniform(0, 9, (2, 9, network.BETWEEN)).astype(np.float32)
    together = random.integers(0, 2, 30).astype(np.float32)
    inputs = {"first": first, "last": last, "kind": kind, "salience": salience, "before": before, "after": after}
    inputs |= {"together": together}
    scores, subkinds = run(pairs_graph(weights), {**inputs, "source": source, "target": target, "features": features})
    states = np.concatenate([first, last])
    mentions = network.mention_states(
        network.to_arrays(weights), states, np.arange(9), np.arange(9) + 9, kind, salience, np.zeros(9)
    )
    expected = network.pair_scores(network.to_arrays(weights), mentions, before, after, source, target, features, together)
    np.testing.assert_allclose(scores, expected, atol=1e-4)
    np.testing.assert_allclose(subkinds, network.subkind_scores(weights, mentions), atol=1e-4)
