import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from extraction.documents import PROJECT
from extraction.markup import EVENT, ORGANIZATION, ROLE, SIGNATURES, SUBKINDS, VALUES, MarkupError, read_markup, unmarked
from extraction.own import WRITTEN, own_articles, places_of

HEAD, STATED = "publishedAt: 2024-03-24\n---\n", "\n---\n"
TEXT = "{c1|German} minister {p1|Jane Roe} 😀 will {e1|visit} {o1|{c2|Peru} police}."
TOLD = """c1 Organization country name=Germany
p1 Person
c2 Organization country
o1 Organization government
e1 Event visit start=2024-03-25 place="Lima" name="Visit to Peru's police"
# a remark
p1 PARTICIPATED_IN e1 agent planned :: Jane Roe 😀 will visit
o1 PART_OF c2 :: Peru police
"""


def article(text: str = TEXT, told: str = TOLD) -> str:
    return HEAD + text + STATED + told


def test_text_mentions_and_relations_are_read_with_offsets_in_utf16():
    row = read_markup(article(), "a")
    assert row["text"] == "German minister Jane Roe 😀 will visit Peru police."
    assert row["publishedAt"] == "2024-03-24"
    units = row["text"].encode("utf-16-le")
    words = {e["id"]: [units[2 * a : 2 * b].decode("utf-16-le") for a, b in e["mentions"]] for e in row["entities"]}
    assert words == {"c1": ["German"], "p1": ["Jane Roe"], "c2": ["Peru"], "o1": ["Peru police"], "e1": ["visit"]}
    assert [e["name"] for e in row["entities"]][0::4] == ["Germany", "Visit to Peru's police"]
    first, second = row["relations"]
    assert (first["as"], first["modality"], second["modality"]) == ("agent", "planned", "asserted")
    assert units[2 * first["start"] : 2 * first["end"]].decode("utf-16-le") == "Jane Roe 😀 will visit"


def test_evidence_is_taken_where_most_of_both_ends_stands_whatever_its_spaces():
    text = "She met him. {p1|Ann} and {p2|Bo}:\n{e1|met} him. He {p1|Ann} met."
    told = "p1 Person\np2 Person\ne1 Event meeting\np1 PARTICIPATED_IN e1 attendee :: met him\n"
    row = read_markup(article(text, told), "a")
    assert row["relations"][0]["start"] == row["text"].rindex("met him")
    across = told.replace("met him", "Ann and Bo: met")
    assert read_markup(article(text, across), "a")["relations"][0]["end"] == row["text"].rindex("met him") + 3


@pytest.mark.parametrize(
    ("told", "because"),
    [
        (TOLD.replace("p1 Person\n", ""), "marked and not declared: p1|not declared before"),
        (TOLD + "p1 Person\n", "twice"),
        (TOLD + "p9 Person\n", "marked nowhere"),
        (TOLD.replace("government", "police"), "no kind that there is"),
        (TOLD.replace(" agent", ""), "its as is missing"),
        (TOLD.replace(" agent", " spouse"), "qualifies no"),
        (TOLD.replace("o1 PART_OF c2", "p1 PART_OF c2"), "does not fit"),
        (TOLD.replace("PART_OF", "RELATED_TO"), "no relation is called"),
        (TOLD.replace(":: Peru police", ":: Peru's police"), "does not stand in the text"),
        (TOLD.replace(":: Peru police", ""), "no `:: evidence`"),
        (TOLD.replace('"Visit', "'Visit"), "between double quotes"),
        (TOLD.replace("p1 PARTICIPATED_IN e1 agent planned :: Jane Roe 😀 will visit\n", "").replace('"Visit', '"visit').replace("Peru's", "it's"), "neither a participant"),
        (TOLD.replace("Event visit", "Event other"), "events with a name of their own"),
        (TOLD + "o1 PART_OF c2 :: Peru\n", "stated twice"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(told: str, because: str):
    with pytest.raises(MarkupError, match=because):
        read_markup(article(told=told), "a")


@pytest.mark.parametrize("text", ["{p1|Ann", "Ann}", "{ Ann}", "{p1| Ann}", "{p1|}"])
def test_marks_are_whole(text: str):
    with pytest.raises(MarkupError):
        read_markup(article(text, "p1 Person\n"), "a")


def test_a_name_that_stands_again_without_a_mark_is_pointed_at():
    source = article("{p1|Ann} said that Ann and Anna left. {p1|Ann Lee} too.", "p1 Person name=Ann\n")
    assert len(list(unmarked(source, "a"))) == 1
    assert "p1 'Ann' again" in next(unmarked(source, "a"))


def test_places_say_all_of_a_text_and_hold_no_word_of_it(tmp_path: Path):
    row = read_markup(article(), "meantime-s1")
    places = places_of(row, "doc 7")
    assert not re.search("Jane|Peru|German|Lima", repr(places))
    for folder, name, lines in [
        (tmp_path / "places", "meantime", [places]),
        (tmp_path / "data" / "relations", "meantime", [{"id": "doc 7", "text": row["text"] + " More."}]),
    ]:
        folder.mkdir(parents=True)
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    (read,) = own_articles(tmp_path, tmp_path / "none", tmp_path / "places")
    assert read["text"] == row["text"]
    assert [e["mentions"] for e in read["entities"]] == [e["mentions"] for e in row["entities"]]
    cut = {**places, "document": "train-1..train-2"}
    (tmp_path / "places" / "ewt.jsonl").write_text(json.dumps({**cut, "id": "ewt-s1"}), encoding="utf-8")
    (tmp_path / "data" / "names").mkdir()
    parts = ["Other.", *row["text"].split(" 😀 "), "Another."]
    lines = [json.dumps({"id": f"train-{n}", "text": part + (" 😀" if n == 1 else "")}) for n, part in enumerate(parts)]
    (tmp_path / "data" / "names" / "ewt.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert own_articles(tmp_path, tmp_path / "none", tmp_path / "places")[0]["text"] == row["text"]
    assert own_articles(tmp_path / "elsewhere", tmp_path / "none", tmp_path / "places") == []


def test_kinds_types_and_qualifiers_are_those_that_the_model_learns():
    labels = json.loads((PROJECT / "ingest" / "extract" / "model" / "files" / "labels.json").read_text(encoding="utf-8"))
    assert set(SIGNATURES) == set(labels["relations"])
    assert {key: set(values) for key, values in VALUES.items()} == {key: set(labels[key]) for key in VALUES}
    assert set(SUBKINDS[ORGANIZATION]) == set(labels["organizationKinds"])
    assert set(SUBKINDS[ROLE]) == set(labels["roleKinds"])
    assert {f"B-{type}" for type in SUBKINDS[EVENT]} == {label for label in labels["events"] if label.startswith("B-")}


def test_every_article_of_the_project_can_be_read():
    ids = [row["id"] for row in own_articles(Path("nowhere"))]
    assert ids == sorted(set(ids))
    assert len(ids) == len(list(WRITTEN.glob("*.txt")))


def test_the_checker_says_what_is_wrong_with_a_file(tmp_path: Path):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(article(), encoding="utf-8")
    bad.write_text(article(told="p1 Person\n"), encoding="utf-8")
    command = [sys.executable, "-m", "extraction.markup"]
    folder = Path(__file__).resolve().parents[1]
    done = subprocess.run([*command, str(good), str(bad)], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 1
    assert "WRONG    bad: marked and not declared: c1, c2, e1, o1" in done.stdout
    assert subprocess.run([*command, str(good)], cwd=folder, capture_output=True).returncode == 0
