"""Trains the extraction model: data folders in, two ONNX networks with their model card out."""
