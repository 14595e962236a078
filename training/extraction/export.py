"""Writes the model folder that the project ships: networks, labels, vocabulary, and the list of their hashes."""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
import tempfile
from pathlib import Path

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic

from .documents import PROJECT
from .calibration import Calibration, write_calibration
from .graphs import encoder_graph, pairs_graph
from .network import Weights

VOCABULARY = PROJECT / "ingest" / "extract" / "model" / "files" / "vocabulary.txt"
MANIFEST_VERSION = 2


def export(weights: Weights, labels_file: Path, folder: Path, calibration: Calibration) -> str:
    """Writes all files of the model into `folder` and returns its version: the beginning of their hash."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_quantised(encoder_graph(weights), folder / "encoder.onnx")
    onnx.save(pairs_graph(weights), folder / "pairs.onnx")
    shutil.copyfile(labels_file, folder / "labels.json")
    write_calibration(folder, calibration)
    if VOCABULARY.resolve() != (folder / "vocabulary.txt").resolve():
        shutil.copyfile(VOCABULARY, folder / "vocabulary.txt")
    return write_manifest(folder)


def _write_quantised(model: onnx.ModelProto, file: Path) -> None:
    """Weights of matrices per channel and the word pieces in eight bits, activations as they come."""
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        onnx.save(model, plain)
        logging.getLogger().setLevel(logging.ERROR)
        quantize_dynamic(
            plain,
            file,
            per_channel=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather"],
            extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT},
        )


FILES = ("calibration.json", "encoder.onnx", "labels.json", "pairs.onnx", "vocabulary.txt")


def write_manifest(folder: Path) -> str:
    """The hashes of the files; the version is eight digits of the hash of them all."""
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}
    version = hashlib.sha256("".join(sums.values()).encode()).hexdigest()[:8]
    manifest = {"version": MANIFEST_VERSION, "model": version, "sha256": sums}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    return version
