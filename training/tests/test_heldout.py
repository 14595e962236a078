from dataclasses import replace

from extraction.heldout import LIST, parted
import json


def test_an_article_is_learnt_from_or_held_out_and_never_both(visit):
    listed = json.loads(LIST.read_text(encoding="utf-8"))[0]
    other, held = replace(visit, id="another"), replace(visit, id=listed)
    assert parted([held, other]) == ([other], [held])


def test_the_articles_that_are_held_out_are_real_ones_in_order():
    listed = json.loads(LIST.read_text(encoding="utf-8"))
    assert listed == sorted(set(listed))
    assert not [name for name in listed if name.startswith("written-")]
