import numpy as np
import pytest
from conftest import document

from extraction.documents import Example, Mention
from extraction.windows import (
    IGNORE,
    apart_code,
    distance_code,
    pairs_of,
    salience_codes,
    windows_of,
    word_labels,
)


def words_of(example, size):
    return [list(window.words) for window in windows_of(example, size)]


def test_windows_hold_every_word_once_and_are_about_even():
    example = Example("x", document(*["one two three four five"] * 10), ())
    windows = words_of(example, 32)
    assert [n for window in windows for n in window] == list(range(50))
    assert all(len(window) <= 30 and len(window) % 5 == 0 for window in windows)
    assert max(map(len, windows)) - min(map(len, windows)) <= 10


def test_a_sentence_longer_than_a_window_is_cut():
    example = Example("x", document(" ".join(f"w{n}" for n in range(25))), ())
    windows = words_of(example, 12)
    assert [n for window in windows for n in window] == list(range(25))
    assert max(map(len, windows)) <= 10


def test_labels_begin_and_go_on_and_ignored_words_have_none(labels):
    example = Example("x", document("Ann Lee leads Acme"), (Mention("P", 0, 0, 1),), ignored=frozenset([3]))
    rows = word_labels(example, labels)
    assert rows["names"].tolist() == [1, 2, 0, IGNORE]
    assert rows["roles"].tolist() == [0, 0, 0, IGNORE]


def test_a_head_without_annotations_learns_nothing(labels):
    example = Example("x", document("Ann Lee"), (), heads=frozenset(["names"]))
    assert set(word_labels(example, labels)["events"]) == {IGNORE}


@pytest.mark.parametrize(
    ("distance", "code"), [(0, 0), (5, 5), (6, 6), (12, 8), (5000, 18), (-1, 20), (-6, 25), (-5000, 37)]
)
def test_distances_are_coded_both_ways(distance, code):
    assert distance_code(distance) == code


def test_sentences_apart_are_coded_in_powers_of_two():
    assert [apart_code(n) for n in (0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 40)] == [0, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6]


def stated(pairs, labels, relation):
    column = pairs.relations[:, labels.pairs.index(relation)]
    ends = zip(pairs.source.tolist(), pairs.target.tolist(), strict=True)
    return {ends: int(value) for ends, value in zip(ends, column, strict=True) if value != 0}


def test_a_pair_inside_the_evidence_is_stated_and_others_of_its_ends_are_left_out(visit, labels):
    pairs = pairs_of(visit, labels)
    took_part = stated(pairs, labels, "PARTICIPATED_IN")
    assert took_part[0, 1] == 1
    assert took_part[0, 5] == IGNORE
    assert (3, 1) not in took_part


def test_a_body_that_no_words_state_is_tied_to_the_closest_mention(visit, labels):
    assert stated(pairs_of(visit, labels), labels, "ROLE_IN")[2, 4] == 1


def test_triggers_of_one_event_are_the_same_both_ways(visit, labels):
    same = stated(pairs_of(visit, labels), labels, "SAME_EVENT")
    assert same[1, 5] == same[5, 1] == 1


def test_qualifiers_stand_on_stated_pairs_alone(visit, labels):
    pairs = pairs_of(visit, labels)
    tenure = pairs.attributes["tenure"]
    holds = (pairs.source == 0) & (pairs.target == 2)
    assert tenure[holds].tolist() == [0]
    assert set(tenure[~holds].tolist()) == {IGNORE}


def test_salience_ranks_names_and_leaves_roles_and_events_out(visit):
    assert salience_codes(visit) == [4, 0, 0, 4, 0, 0]


def test_pairs_are_only_those_that_a_relation_may_join(visit, labels):
    pairs = pairs_of(visit, labels)
    kinds = {visit.mentions[i].kind + visit.mentions[j].kind for i, j in zip(pairs.source, pairs.target, strict=True)}
    assert kinds <= {"PR", "RC", "PE", "CE", "PC", "PP", "EE"}
    assert np.all(pairs.source != pairs.target)
