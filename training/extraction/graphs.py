"""The two networks as ONNX graphs, written node by node from their weights."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .network import BETWEEN, EPSILON, HEADS_OF_ATTENTION, HEADS_OF_MENTIONS, MENTION, WIDTH, Weights
from .windows import FEATURE_SIZES, ORDER_MIDDLE

OPSET = 17
IR_VERSION = 9
MICROSOFT = "com.microsoft"
"""Operators of onnxruntime beside the standard: a GELU in one step."""


class Graph:
    """Collects nodes and constants; every method returns the name of what it made."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: np.ndarray) -> str:
        if all(one.name != name for one in self.constants):
            self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def op(self, kind: str, inputs: list[str], output: str, domain: str = "", **attributes) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def dense(self, x: str, weight: np.ndarray, name: str, bias: np.ndarray | None = None) -> str:
        y = self.op("MatMul", [x, self.constant(f"{name}_w", weight)], f"{name}_mm")
        return y if bias is None else self.op("Add", [y, self.constant(f"{name}_b", bias)], name)

    def norm(self, x: str, weights: Weights, name: str) -> str:
        scale, bias = self.constant(f"{name}_g", weights["g"]), self.constant(f"{name}_o", weights["b"])
        return self.op("LayerNormalization", [x, scale, bias], name, axis=-1, epsilon=EPSILON)

    def gelu_with(self, x: str, bias: np.ndarray, name: str) -> str:
        return self.op("BiasGelu", [x, self.constant(f"{name}_b", bias)], name, MICROSOFT)

    def gather(self, table: str, at: str, name: str, axis: int = 0) -> str:
        return self.op("Gather", [table, at], name, axis=axis)

    def model(self, name: str, inputs: list, outputs: list) -> onnx.ModelProto:
        graph = helper.make_graph(self.nodes, name, inputs, outputs, self.constants)
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION, producer_name="dramatis")


def _info(name: str, kind: int, shape: list) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, shape)


def encoder_graph(weights: Weights) -> onnx.ModelProto:
    """`ids`, `case` [1, pieces] to `hidden` [1, pieces, WIDTH], `tags` [1, pieces, labels] and `running` [1, pieces,
    BETWEEN]. One window a call."""
    g, encoder = Graph(), weights["encoder"]
    words = g.gather(g.constant("words", encoder["words"]), "ids", "word")
    casing = g.gather(g.constant("casings", weights["casing"]), "case", "casing")
    length = g.gather(g.op("Shape", ["ids"], "shape"), g.constant("second", np.array([1], np.int64)), "length")
    zero = g.constant("zero", np.array([0], np.int64))
    positions = g.op("Slice", [g.constant("places", encoder["positions"]), zero, length, zero], "positions")
    x = g.op("Add", [g.op("Add", [words, casing], "cased"), positions], "placed")
    x = g.norm(x, encoder["norm"], "x0")
    for n, layer in enumerate(encoder["layers"]):
        x = _layer(g, x, layer, f"l{n}")
    hidden = g.op("Identity", [x], "hidden")
    g.op("Identity", [g.dense(x, weights["tags"]["w"], "tag", weights["tags"]["b"])], "tags")
    between = weights["pairs"]["between"]
    told = g.op("Relu", [g.dense(x, between["w"], "detect", between["b"])], "detected")
    g.op("CumSum", [told, g.constant("along", np.array(1, np.int64))], "running")
    tags = weights["tags"]["b"].shape[0]
    tokens = [1, "pieces"]
    return g.model(
        "encoder",
        [_info("ids", TensorProto.INT64, tokens), _info("case", TensorProto.INT64, tokens)],
        [
            _info(hidden, TensorProto.FLOAT, [*tokens, WIDTH]),
            _info("tags", TensorProto.FLOAT, [*tokens, tags]),
            _info("running", TensorProto.FLOAT, [*tokens, BETWEEN]),
        ],
    )


def _layer(g: Graph, x: str, layer: Weights, at: str) -> str:
    attended = _attention(g, x, layer, at)
    x = g.norm(g.op("Add", [x, attended], f"{at}_sum1"), layer["norm1"], f"{at}_norm1")
    inner = g.gelu_with(g.dense(x, layer["up"]["w"], f"{at}_up"), layer["up"]["b"], f"{at}_gelu")
    inner = g.dense(inner, layer["down"]["w"], f"{at}_down", layer["down"]["b"])
    return g.norm(g.op("Add", [x, inner], f"{at}_sum2"), layer["norm2"], f"{at}_norm2")


def _attention(g: Graph, x: str, layer: Weights, at: str) -> str:
    """The scale of the scores is folded into the queries."""
    scale = np.float32((WIDTH // HEADS_OF_ATTENTION) ** -0.5)
    split = g.constant("split", np.array([0, 0, HEADS_OF_ATTENTION, WIDTH // HEADS_OF_ATTENTION], np.int64))
    merge = g.constant("merge", np.array([0, 0, WIDTH], np.int64))

    def part(name: str, turn: list[int], factor: np.float32 = np.float32(1)) -> str:
        y = g.dense(x, layer[name]["w"] * factor, f"{at}_{name}", layer[name]["b"] * factor)
        return g.op("Transpose", [g.op("Reshape", [y, split], f"{at}_{name}_r")], f"{at}_{name}_t", perm=turn)

    query, key = part("query", [0, 2, 1, 3], scale), part("key", [0, 2, 3, 1])
    weights = g.op("Softmax", [g.op("MatMul", [query, key], f"{at}_scores")], f"{at}_weights", axis=-1)
    y = g.op("MatMul", [weights, part("value", [0, 2, 1, 3])], f"{at}_seen")
    y = g.op("Reshape", [g.op("Transpose", [y], f"{at}_seen_t", perm=[0, 2, 1, 3]), merge], f"{at}_merged")
    return g.dense(y, layer["output"]["w"], f"{at}_output", layer["output"]["b"])


def pairs_graph(weights: Weights) -> onnx.ModelProto:
    """Mentions and the pairs of them that are asked for.

    `first`, `last` [mentions, WIDTH]: hidden states of the first piece of a mention's first and last word; `kind`,
    `salience` [mentions]; `before`, `after` [mentions, BETWEEN]: `running` at the piece before it and at the first piece
    of its last word; `source`, `target`, `together` [pairs]; `features` [pairs, 5]. To `scores` [pairs, relations and
    attributes] and `subkinds` [mentions, kinds], both before sigmoid and softmax.
    """
    g, p = Graph(), weights["pairs"]
    mention = _mixed(g, p["mixer"], _mention(g, p))
    subkinds = g.dense(mention, p["subkind"]["w"], "subkind", p["subkind"]["b"])
    g.op("Identity", [subkinds], "subkinds")
    scores = _pair(g, p, mention)
    g.op("Identity", [scores], "scores")
    hidden = [_info(name, TensorProto.FLOAT, ["mentions", WIDTH]) for name in ("first", "last")]
    codes = [_info(name, TensorProto.INT64, ["mentions"]) for name in ("kind", "salience")]
    ends = [_info(name, TensorProto.INT64, ["pairs"]) for name in ("source", "target")]
    sums = [_info(name, TensorProto.FLOAT, ["mentions", BETWEEN]) for name in ("before", "after")]
    features = _info("features", TensorProto.INT64, ["pairs", len(FEATURE_SIZES)])
    together = _info("together", TensorProto.FLOAT, ["pairs"])
    outputs = [
        _info("scores", TensorProto.FLOAT, ["pairs", p["out_bias"].shape[0]]),
        _info("subkinds", TensorProto.FLOAT, ["mentions", p["subkind"]["b"].shape[0]]),
    ]
    return g.model("pairs", [*hidden, *codes, *sums, *ends, features, together], outputs)


def _mention(g: Graph, p: Weights) -> str:
    parts = [
        g.dense("first", p["first"], "m_first"),
        g.dense("last", p["last"], "m_last"),
        g.gather(g.constant("m_kinds", p["kind"]), "kind", "m_kind"),
        g.gather(g.constant("m_saliences", p["salience"]), "salience", "m_salience"),
    ]
    return g.gelu_with(g.op("Sum", parts, "m_sum"), p["bias"], "mention")


def _mixed(g: Graph, mixer: Weights, mention: str) -> str:
    """All mentions of a call are of one article."""
    width = MENTION // HEADS_OF_MENTIONS
    y = g.norm(mention, mixer["norm"], "mix_norm")
    split = g.constant("mix_split", np.array([0, HEADS_OF_MENTIONS, width], np.int64))
    merge = g.constant("mix_merge", np.array([0, MENTION], np.int64))

    def part(name: str, turn: list[int], factor: np.float32 = np.float32(1)) -> str:
        x = g.dense(y, mixer[name]["w"] * factor, f"mix_{name}", mixer[name]["b"] * factor)
        return g.op("Transpose", [g.op("Reshape", [x, split], f"mix_{name}_r")], f"mix_{name}_t", perm=turn)

    query, key = part("query", [1, 0, 2], np.float32(width**-0.5)), part("key", [1, 2, 0])
    weights = g.op("Softmax", [g.op("MatMul", [query, key], "mix_scores")], "mix_weights", axis=-1)
    seen = g.op("Transpose", [g.op("MatMul", [weights, part("value", [1, 0, 2])], "mix_seen")], "mix_seen_t", perm=[1, 0, 2])
    out = g.dense(g.op("Reshape", [seen, merge], "mix_merged"), mixer["output"]["w"], "mix_output", mixer["output"]["b"])
    return g.op("Add", [mention, out], "mixed")


def _between(g: Graph, p: Weights) -> str:
    """What the words between two mentions of one window tell."""
    order = g.gather("features", g.constant("f1", np.array(1, np.int64)), "b_order", axis=1)
    is_forward = g.op("Greater", [order, g.constant("b_middle", np.array(ORDER_MIDDLE, np.int64))], "b_forward")
    last = g.constant("b_axis", np.array([1], np.int64))
    forward = g.op("Unsqueeze", [is_forward, last], "b_forwards")

    def gap(first: str, second: str) -> str:
        ends = [g.gather("before", second, f"b_{second}_before"), g.gather("after", first, f"b_{first}_after")]
        return g.op("Sub", ends, f"b_{first}_gap")

    gaps = g.op("Where", [forward, gap("source", "target"), gap("target", "source")], "b_gaps")
    one = g.constant("b_one", np.array(1, np.float32))
    logs = g.op("Log", [g.op("Add", [g.op("Relu", [gaps], "b_relu"), one], "b_sum")], "b_log")
    kept = g.op("Mul", [logs, g.op("Unsqueeze", ["together", last], "b_together")], "b_kept")
    return g.dense(kept, p["told"], "b_told")


def _pair(g: Graph, p: Weights, mention: str) -> str:
    def side(name: str, at: str) -> str:
        return g.gather(g.dense(mention, p[name], f"p_{name}"), at, f"p_{name}_at")

    parts = [side("source", "source"), side("target", "target")]
    for n, table in enumerate(p["features"]):
        code = g.gather("features", g.constant(f"f{n}", np.array(n, np.int64)), f"p_code{n}", axis=1)
        parts.append(g.gather(g.constant(f"f{n}_table", table), code, f"p_feature{n}"))
    parts.append(_between(g, p))
    product = g.op("Mul", [side("left", "source"), side("right", "target")], "p_mul")
    parts.append(g.dense(product, p["product"], "p_product"))
    x = g.op("Gelu", [g.op("Sum", parts, "p_sum")], "p_gelu", MICROSOFT)
    x = g.gelu_with(g.dense(x, p["hidden"], "p_hidden"), p["hidden_bias"], "p_inner")
    return g.dense(x, p["out"], "p_out", p["out_bias"])
