"""Trains the model from the data folders: `python -m extraction --data ../shared --out FOLDER`.

Every step leaves a file in the folder of work, named by what it was made from; a step whose file is there is not
done again, so that a run which was stopped goes on where it was.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Callable

from . import stages
from .arguments import read_arguments
from .card import write_card
from .documents import Example
from .excluded import Excluded
from .export import export
from .fitting import SHAPES, Plan, load, save
from .heldout import LIST, calibrate, parted
from .labels import read_labels
from .network import Weights
from .parity import write_parity

QUICK_EXAMPLES = 16
"""Examples of each kind with --quick, which proves the pipeline and not the model."""


def main() -> None:
    arguments = read_arguments()
    began = time.monotonic()

    def say(text: str) -> None:
        print(f"{(time.monotonic() - began) / 60:6.1f} min  {text}", flush=True)

    data, work = arguments.data.resolve(), arguments.work.resolve()
    if not (data / "gold-train").is_dir():
        sys.exit(f"There are no annotated articles at {data / 'gold-train'}: name the folder of data with --data.")
    labels_file = work / "labels.json"
    labels = read_labels(labels_file)
    excluded = Excluded.in_folder(data / "gold")
    limit = QUICK_EXAMPLES if arguments.quick else None
    published = stages.published_examples(data, excluded, work, limit)
    articles = stages.article_examples(data, excluded, labels, work, limit, arguments.own)
    say(f"{len(published)} published texts and {len(articles)} articles; {len(excluded)} texts are never trained on")

    chosen = (stages.WITH_OWN, stages.REAL) if arguments.own else (stages.ARTICLES,)
    first, second, *last = (_plan(plan, arguments) for plan in (stages.PUBLISHED, *chosen))
    key = _key(published, first)
    begun = _step(work / f"published-{key}.weights", say, lambda: stages.train(
        stages.first_weights(labels, arguments.seed), published, labels, first, say))

    learnt, held_out = parted(articles)
    key = _key(learnt, second, key)
    weights = _step(work / f"articles-{key}.weights", say, lambda: stages.train(begun, learnt, labels, second, say))
    for plan in last:
        taught, real = weights, stages.real(learnt)
        weights = _step(work / f"real-{_key(real, plan, key)}.weights", say, lambda: stages.train(
            taught, real, labels, plan, say))
    calibration = calibrate(weights, held_out, data / "gold-train", labels, labels_file, work)
    version = export(weights, labels_file, arguments.out, calibration)
    shutil.copyfile(LIST, arguments.out / LIST.name)
    write_card(arguments.out, version, published, learnt, (first, second, *last))
    write_parity(arguments.out, labels, work, arguments.parity)
    say(f"model {version} is in {arguments.out}")


def _plan(plan: Plan, arguments: argparse.Namespace) -> Plan:
    """With its seed; with --quick an epoch alone. Most of a short run is compiling, once for each shape: the largest
    shape holds every text."""
    plan = replace(plan, seed=arguments.seed)
    return replace(plan, epochs=1, shapes=SHAPES[-1:]) if arguments.quick else plan


def _step(file: Path, say: Callable[[str], None], make: Callable[[], Weights]) -> Weights:
    if file.exists():
        say(f"{file.name} is there already")
        return load(file)
    weights = make()
    save(weights, file)
    return weights


TRAINED_BY = ("batches", "fitting", "losses", "network", "windows")
"""Modules whose code a trained step depends on."""


def _key(examples: list[Example], plan: Plan, before: str = "") -> str:
    """A name for what a step is made from: its examples, its plan, the step before it and the code of training."""
    code = (Path(__file__).with_name(f"{name}.py").read_text(encoding="utf-8") for name in TRAINED_BY)
    parts = [before, *code, repr(plan), *(_content(example) for example in examples)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def _content(example: Example) -> str:
    """An example in words, its sets in order."""
    sets = (sorted(example.heads), sorted(example.relations), sorted(example.ignored))
    return repr((example.id, example.document, example.mentions, example.facts, sets, example.weight))


if __name__ == "__main__":
    main()
