from dataclasses import replace

from extraction.documents import Example
from extraction.stages import real


def test_the_last_stage_learns_from_none_that_was_written_to_learn_from(visit: Example):
    ids = ["amalgum-adele", "own-sport-01", "written-business-01", "meantime-s001"]
    kept = real([replace(visit, id=each) for each in ids])
    assert [example.id for example in kept] == ["amalgum-adele", "meantime-s001"]
