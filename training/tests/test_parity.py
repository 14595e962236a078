import numpy as np

from conftest import document
from extraction.documents import PROJECT
from extraction.labels import labels_in
from extraction.parity import best_path, row_of

NAMES = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG")


def test_no_mention_goes_on_that_has_not_begun():
    scores = np.array([[1.0, 0, 0, 0, 0], [0, 1.0, 3.0, 0, 0], [0, 0, 0.5, 0, 2.0]])
    assert best_path(NAMES, scores) == ["O", "B-PER", "I-PER"] or best_path(NAMES, scores)[0] != "O"
    for before, tag in zip(["O", *best_path(NAMES, scores)], best_path(NAMES, scores), strict=False):
        assert not tag.startswith("I-") or before[2:] == tag[2:]


def test_where_nothing_forbids_it_each_word_has_its_best_label():
    scores = np.array([[0, 2.0, 0, 0, 0], [0, 0, 2.0, 0, 0], [2.0, 0, 0, 0, 0]])
    assert best_path(NAMES, scores) == ["B-PER", "I-PER", "O"]


def test_a_text_in_which_nobody_is_named_has_a_row_without_pairs():
    shipped = PROJECT / "ingest" / "extract" / "model" / "files"
    row = row_of(document("it rained"), shipped, labels_in(shipped / "labels.json"))
    assert (row["mentions"], row["pairs"], row["scores"]) == ([], [], [])
    assert row["names"] == ["O", "O"]
