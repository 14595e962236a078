"""What `npm run train` is asked for. Needs nothing but Python itself, so that `--help` does not wait for an environment."""

from __future__ import annotations

import argparse
from pathlib import Path

from .documents import PROJECT

WORK = PROJECT / "training" / ".work"


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="npm run train --",
        description="Trains the model anew from the folders of data; a run that was stopped goes on where it was.",
        epilog="`npm run train -- test` runs the tests of training. training/README.md tells more.",
    )
    parser.add_argument("--data", type=Path, required=True, help="folder with data, gold-train and gold")
    parser.add_argument("--out", type=Path, default=WORK / "model", help="folder of the model")
    parser.add_argument("--parity", type=Path, default=WORK / "parity.json", help="what the tests expect of the model")
    parser.add_argument("--work", type=Path, default=WORK, help="folder of finished steps")
    parser.add_argument("--seed", type=int, default=1, help="another chance to begin from")
    parser.add_argument("--own", action="store_true", help="learn from the project's own articles and annotations too")
    parser.add_argument("--quick", action="store_true", help="a handful of examples, to prove the pipeline")
    return parser.parse_args()


if __name__ == "__main__":
    read_arguments()
