from dataclasses import replace

from extraction.excerpts import LENGTHS, WEIGHT, _excerpt, excerpts_of
from extraction.windows import pairs_of, word_labels


def test_excerpts_are_runs_of_sentences_that_mention_somebody(visit):
    for excerpt in excerpts_of(visit):
        sentences = {word.sentence for word in excerpt.document.words}
        assert sentences == set(range(len(sentences))) and len(sentences) in LENGTHS
        assert excerpt.mentions and excerpt.weight == WEIGHT


def test_an_article_always_gives_the_same_excerpts_and_never_itself(visit):
    assert excerpts_of(visit) == excerpts_of(replace(visit))
    assert all(len(e.document.words) < len(visit.document.words) for e in excerpts_of(visit))


def test_words_mentions_and_labels_stand_where_they_stood(visit, labels):
    excerpt = _excerpt(visit, 1, 2)
    written = [visit.document.text[w.start : w.end] for w in visit.document.words[4:]]
    assert [excerpt.document.text[w.start : w.end] for w in excerpt.document.words] == written
    assert (word_labels(excerpt, labels)["events"] == word_labels(visit, labels)["events"][4:]).all()


def test_what_is_told_elsewhere_is_neither_related_nor_unrelated(visit, labels):
    far = replace(visit, facts=(replace(visit.facts[0], source=3, evidence=(0, 3)),))
    pairs = pairs_of(_excerpt(far, 1, 1), labels)
    holds = pairs.relations[:, labels.pairs.index("HOLDS_ROLE")]
    assert 1 not in holds and -1 in holds


def test_what_is_told_in_the_excerpt_is_learnt(visit, labels):
    pairs = pairs_of(_excerpt(visit, 0, 0), labels)
    assert (pairs.relations[:, labels.pairs.index("PARTICIPATED_IN")] == 1).sum() == 1
