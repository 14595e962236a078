"""The labels of the model's heads and the signatures of its relations."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .documents import PROJECT

KINDS = "POCRE"
"""Person, organization, country, role, event: in the order of the kind embedding."""
SAME_EVENT = "SAME_EVENT"
"""Two triggers that speak of one event: scored like a relation, and no relation of the ontology."""
SIGNATURES = {
    "HOLDS_ROLE": ("PR",),
    "ROLE_IN": ("RO", "RC"),
    "PARTICIPATED_IN": ("PE", "OE", "CE"),
    "MEMBER_OF": ("PO", "PC"),
    "WORKS_FOR": ("PO", "PC"),
    "CITIZEN_OF": ("PC",),
    "FOUNDED": ("PO", "OO", "CO"),
    "OWNS": ("PO", "OO", "CO"),
    "FAMILY_OF": ("PP",),
    "PART_OF": ("OO", "OC", "CO", "CC", "EE"),
    "BASED_IN": ("OC",),
    SAME_EVENT: ("EE",),
}
"""Kinds of mention, from and to, that the model compares. The ontology's kinds with countries apart."""
SYMMETRIC = ("FAMILY_OF", SAME_EVENT)


@dataclass(frozen=True)
class Labels:
    """As the label file has them; `pairs` are the relations and SAME_EVENT, `attributes` the softmaxes of a pair."""

    names: tuple[str, ...]
    roles: tuple[str, ...]
    events: tuple[str, ...]
    relations: tuple[str, ...]
    attributes: dict[str, tuple[str, ...]]
    subkinds: dict[str, tuple[str, ...]]

    @property
    def pairs(self) -> tuple[str, ...]:
        return (*self.relations, SAME_EVENT)

    @property
    def heads(self) -> tuple[tuple[str, ...], ...]:
        return (self.names, self.roles, self.events)


def read_labels(file: Path) -> Labels:
    """The labels of the ontology, which `training/labels.ts` writes; they are left in `file`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    command = ["npx", "--no-install", "tsx", str(PROJECT / "training" / "labels.ts")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=PROJECT)
    file.write_text(done.stdout, encoding="utf-8")
    return labels_in(file)


def labels_in(file: Path) -> Labels:
    """The labels that a file of them holds, such as a model's."""
    row = json.loads(file.read_text(encoding="utf-8"))
    heads = (tuple(row[key]) for key in ("names", "roles", "events", "relations"))
    attributes = {key: tuple(row[key]) for key in ("as", "modality", "tenure", "kin")}
    subkinds = {"O": tuple(row["organizationKinds"]), "R": tuple(row["roleKinds"])}
    return Labels(*heads, attributes, subkinds)
