"""Articles written for training, in a form that can be read and written by hand: see `articles/README.md`.

`python -m extraction.markup FILE…` checks files: what is wrong with them, and names that were left unmarked.
"""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import Iterable, Iterator

PERSON, ORGANIZATION, ROLE, EVENT = "Person", "Organization", "Role", "Event"
SIGNATURES = {
    "HOLDS_ROLE": ({PERSON}, {ROLE}),
    "ROLE_IN": ({ROLE}, {ORGANIZATION}),
    "MEMBER_OF": ({PERSON}, {ORGANIZATION}),
    "WORKS_FOR": ({PERSON}, {ORGANIZATION}),
    "CITIZEN_OF": ({PERSON}, {ORGANIZATION}),
    "FOUNDED": ({PERSON, ORGANIZATION}, {ORGANIZATION}),
    "OWNS": ({PERSON, ORGANIZATION}, {ORGANIZATION}),
    "FAMILY_OF": ({PERSON}, {PERSON}),
    "PART_OF": ({ORGANIZATION, EVENT}, {ORGANIZATION, EVENT}),
    "BASED_IN": ({ORGANIZATION}, {ORGANIZATION}),
    "PARTICIPATED_IN": ({PERSON, ORGANIZATION}, {EVENT}),
}
REQUIRED = {"HOLDS_ROLE": "tenure", "PARTICIPATED_IN": "as", "FAMILY_OF": "kin"}
ONLY_WITH = {"as": {"PARTICIPATED_IN"}, "kin": {"FAMILY_OF"}}
VALUES = {
    "tenure": ("current", "former", "acting", "future"),
    "modality": ("asserted", "planned", "alleged", "negated"),
    "kin": ("spouse", "parent", "child", "sibling", "other"),
    "as": (
        "agent", "patient", "host", "attendee", "speaker", "winner", "loser", "accused", "victim", "attacker", "target",
        "buyer", "seller", "subject", "other",
    ),
}  # fmt: skip
SUBKINDS = {
    ORGANIZATION: (
        "country", "government", "military", "armed-group", "party", "company", "media", "international", "ngo",
        "education", "court", "sport", "religious", "other",
    ),
    ROLE: ("office", "job", "rank", "title"),
    EVENT: (
        "meeting", "visit", "negotiation", "agreement", "summit", "speech", "election", "vote", "appointment",
        "resignation", "protest", "strike", "attack", "war", "arrest", "trial", "investigation", "sanction",
        "acquisition", "investment", "founding", "launch", "layoff", "bankruptcy", "award", "death", "disaster",
        "accident", "competition", "aid", "ceasefire", "other",
    ),
}  # fmt: skip
SUBKIND = {ORGANIZATION: "organizationKind", ROLE: "roleKind", EVENT: "eventType"}
LONGEST_EVIDENCE = 600
RULE = re.compile(r"^---\s*$", re.MULTILINE)
MARK = re.compile(r"\{([a-z]\d+(?:\+[a-z]\d+)*)\|")


class MarkupError(Exception):
    """What is wrong with an article, and where."""


def read_markup(source: str, name: str) -> dict:
    """The article in the project's annotation format. Raises MarkupError that says what is wrong with it."""
    parts = RULE.split(source)
    if len(parts) != 3:
        raise MarkupError(f"{name}: there are {len(parts)} parts, not three: what it is, the text, what it states")
    head = dict(_pair(line, name) for line in parts[0].splitlines() if line.strip())
    text, mentions = plain(parts[1].strip("\n"), name)
    entities: dict[str, dict] = {}
    relations: list[dict] = []
    for line in parts[2].splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if re.match(r"\S+\s+[A-Z_]{4,}\s", line):
            relations.append(_relation(line, entities, mentions, text, name))
        else:
            entity = _entity(line, mentions, text, name)
            if entity["id"] in entities:
                raise MarkupError(f"{name}: {entity['id']} is declared twice")
            entities[entity["id"]] = entity
    _complete(entities, relations, mentions, name)
    _named(entities.values(), text, name)
    row = {"id": name, **head, "text": text, "entities": list(entities.values()), "relations": relations}
    return _in_utf16(row)


def plain(marked: str, name: str) -> tuple[str, dict[str, list[list[int]]]]:
    """The text without its marks, and the places that each id marks, in code points."""
    text, at = "", 0
    mentions: dict[str, list[list[int]]] = {}
    open_marks: list[tuple[list[str], int]] = []
    while at < len(marked):
        mark = MARK.match(marked, at)
        if mark:
            open_marks.append((mark[1].split("+"), len(text)))
            at = mark.end()
        elif marked[at] == "}" and open_marks:
            ids, start = open_marks.pop()
            if text[start:].strip() != text[start:] or start == len(text):
                raise MarkupError(f"{name}: a mark begins or ends with a space, or is empty: {text[start:]!r}")
            for each in ids:
                mentions.setdefault(each, []).append([start, len(text)])
            at += 1
        elif marked[at] in "{}":
            raise MarkupError(f"{name}: a brace that belongs to no mark, after {text[-40:]!r}")
        else:
            text += marked[at]
            at += 1
    if open_marks:
        raise MarkupError(f"{name}: the mark of {open_marks[-1][0]} is not closed: {text[open_marks[-1][1] :][:40]!r}")
    return text, {each: sorted(places) for each, places in mentions.items()}


def _pair(line: str, name: str) -> tuple[str, str]:
    key, found, value = line.partition(":")
    if not found:
        raise MarkupError(f"{name}: not `key: value`: {line!r}")
    return key.strip(), value.strip()


def _words(line: str, name: str) -> list[str]:
    try:
        return shlex.split(line)
    except ValueError as error:
        raise MarkupError(f"{name}: {error}, a name with an apostrophe is put between double quotes: {line!r}") from None


def _entity(line: str, mentions: dict[str, list[list[int]]], text: str, name: str) -> dict:
    words = _words(line, name)
    if len(words) < 2 or words[1] not in (PERSON, *SUBKINDS):
        raise MarkupError(f"{name}: neither an entity nor a relation: {line!r}")
    own, kind, *rest = words
    places = mentions.get(own)
    if not places:
        raise MarkupError(f"{name}: {own} is marked nowhere in the text")
    named = dict(word.split("=", 1) for word in rest if "=" in word)
    told = [word for word in rest if "=" not in word]
    longest = max((text[a:b] for a, b in places), key=len)
    entity = {"id": own, "kind": kind, "name": named.pop("name", longest), "mentions": places}
    if kind in SUBKINDS:
        subkind = told.pop(0) if told else ""
        if subkind not in SUBKINDS[kind]:
            raise MarkupError(f"{name}: {own} is a {kind} of no kind that there is: {subkind!r}")
        entity[SUBKIND[kind]] = subkind
    if kind == ROLE:
        entity["organization"] = told.pop(0) if told else None
    if told or set(named) - {"start", "end", "place"} or (named and kind != EVENT):
        raise MarkupError(f"{name}: more than is known of a {kind}: {line!r}")
    return {**entity, **named}


def _relation(line: str, entities: dict[str, dict], mentions: dict, text: str, name: str) -> dict:
    told, found, evidence = line.partition("::")
    source, kind, target, *words = told.split()
    if kind not in SIGNATURES:
        raise MarkupError(f"{name}: no relation is called {kind!r}")
    for end, fits in zip((source, target), SIGNATURES[kind], strict=True):
        if end not in entities:
            raise MarkupError(f"{name}: {end} is not declared before {line!r}")
        if entities[end]["kind"] not in fits:
            raise MarkupError(f"{name}: {end} is a {entities[end]['kind']}, which does not fit {line!r}")
    relation = {"type": kind, "from": source, "to": target, "modality": "asserted"}
    for word in words:
        relation.update([_qualifier(word, kind, line, name)])
    missing = REQUIRED.get(kind)
    if missing and missing not in relation:
        raise MarkupError(f"{name}: its {missing} is missing: {line!r}")
    if not found:
        raise MarkupError(f"{name}: no `:: evidence`: {line!r}")
    start, end = _place(evidence, [*mentions[source], *mentions[target]], text, line, name)
    return {**relation, "start": start, "end": end}


def _qualifier(word: str, kind: str, line: str, name: str) -> tuple[str, str]:
    key, found, value = word.partition("=")
    if found and key in ("since", "until"):
        return key, value
    for key, values in VALUES.items():
        if word in values and kind in ONLY_WITH.get(key, {kind}):
            return key, word
    raise MarkupError(f"{name}: {word!r} qualifies no {kind}: {line!r}")


def _place(evidence: str, places: list[list[int]], text: str, line: str, name: str) -> tuple[int, int]:
    """Where the evidence stands, whatever its spaces: of equal stretches the one with the most mentions of both ends."""
    stretch = r"\s+".join(map(re.escape, evidence.split()))
    found = [match.span() for match in re.finditer(stretch, text)] if stretch else []
    if not found:
        raise MarkupError(f"{name}: the evidence does not stand in the text: {line!r}")
    if len(evidence) > LONGEST_EVIDENCE:
        raise MarkupError(f"{name}: evidence is the shortest stretch that tells: {line!r}")
    return max(found, key=lambda s: (sum(s[0] <= a and b <= s[1] for a, b in places), -s[0]))


def _complete(entities: dict[str, dict], relations: list[dict], mentions: dict, name: str) -> None:
    unknown = sorted(set(mentions) - set(entities))
    if unknown:
        raise MarkupError(f"{name}: marked and not declared: {', '.join(unknown)}")
    held = {r["to"] for r in relations if r["type"] == "HOLDS_ROLE"}
    attended = {r["to"] for r in relations if r["type"] == "PARTICIPATED_IN"}
    for entity in entities.values():
        if entity["kind"] == ROLE and entity["id"] not in held:
            raise MarkupError(f"{name}: nobody holds the role {entity['id']} {entity['name']!r}")
        body = entity.get("organization")
        if body and entities.get(body, {}).get("kind") != ORGANIZATION:
            raise MarkupError(f"{name}: {body!r} is no organization of the role {entity['id']}")
        if entity["kind"] == EVENT and entity["id"] not in attended and not re.search(r"[A-Z]", entity["name"]):
            raise MarkupError(f"{name}: the event {entity['id']} has neither a participant nor a name of its own")
    keys = [(r["type"], r["from"], r["to"], r["modality"]) for r in relations]
    twice = sorted({key for key in keys if keys.count(key) > 1})
    if twice:
        raise MarkupError(f"{name}: stated twice: {twice[0]}")


def _named(entities: Iterable[dict], text: str, name: str) -> None:
    for entity in entities:
        words = [text[start:end] for start, end in entity["mentions"]]
        if entity.get("eventType") == "other" and not any(re.search(r"[A-Z0-9]", word) for word in words):
            raise MarkupError(
                f"{name}: {entity['id']} {words[0]!r} is `other`, which is for events with a name of their own: "
                "give it the nearest type, or leave it unmarked"
            )


def _in_utf16(row: dict) -> dict:
    """Offsets in UTF-16 code units, as JavaScript counts."""
    units = [0]
    for letter in row["text"]:
        units.append(units[-1] + (2 if ord(letter) > 0xFFFF else 1))
    entities = [{**e, "mentions": [[units[a], units[b]] for a, b in e["mentions"]]} for e in row["entities"]]
    relations = [{**r, "start": units[r["start"]], "end": units[r["end"]]} for r in row["relations"]]
    return {**row, "entities": entities, "relations": relations}


def unmarked(source: str, name: str) -> Iterator[str]:
    """Names of persons and organizations that stand in the text again without a mark: often forgotten ones."""
    row = read_markup(source, name)
    text, mentions = plain(RULE.split(source)[1].strip("\n"), name)
    covered = [place for places in mentions.values() for place in places]
    for entity in row["entities"]:
        if entity["kind"] not in (PERSON, ORGANIZATION):
            continue
        for form in sorted({text[a:b] for a, b in mentions[entity["id"]]}):
            for found in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text):
                if not any(a < found.end() and found.start() < b for a, b in covered):
                    around = text[max(0, found.start() - 30) : found.end() + 30].replace("\n", " ")
                    yield f"{name}: {entity['id']} {form!r} again without a mark: …{around}…"


def main() -> None:
    wrong = 0
    for argument in sys.argv[1:]:
        file = Path(argument)
        try:
            for warning in unmarked(file.read_text(encoding="utf-8"), file.stem):
                print(f"look at  {warning}")
        except (MarkupError, ValueError) as error:
            wrong += 1
            print(f"WRONG    {error}")
    print(f"{len(sys.argv) - 1} files, {wrong} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
