import numpy as np
import pytest

from extraction.calibration import Claim, calibrated, plain


def claims(count, slope, intercept, seed=1):
    random = np.random.default_rng(seed)
    scores = random.normal(0, 2, count)
    right = random.random(count) < 1 / (1 + np.exp(-(slope * scores + intercept)))
    return [Claim("OWNS", float(s), bool(r)) for s, r in zip(scores, right, strict=True)]


def test_a_model_that_is_too_sure_of_itself_is_found_out(labels):
    curve = calibrated(claims(4000, 0.5, -1), {"OWNS": 2000}, labels).relations["OWNS"]
    assert curve.slope == pytest.approx(0.5, abs=0.1)
    assert curve.intercept == pytest.approx(-1, abs=0.15)


def test_no_threshold_lets_through_claims_that_are_more_often_wrong_than_allowed(labels):
    made = claims(4000, 1, -1)
    curve = calibrated(made, {"OWNS": 2000}, labels).relations["OWNS"]
    kept = [c.right for c in made if 1 / (1 + np.exp(-(curve.slope * c.score + curve.intercept))) >= curve.threshold]
    assert np.mean(kept) >= 0.6


def test_a_rare_type_stays_near_what_the_model_says(labels):
    curve = calibrated(claims(3, 1, 0), {"OWNS": 2}, labels).relations["OWNS"]
    assert curve.slope == pytest.approx(1, abs=0.3)


def test_a_type_without_claims_keeps_the_plain_threshold(labels):
    assert calibrated([], {}, labels).relations == plain(labels).relations


def test_no_threshold_is_chosen_from_a_handful_of_relations(labels):
    assert calibrated(claims(400, 1, 0), {"OWNS": 5}, labels).relations["OWNS"].threshold == 0.35
