"""Texts that are measured on and therefore never trained on, wherever else they stand."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Iterator

SHINGLE = 60
"""Letters and digits of a stretch that two texts share only where one holds a part of the other."""
SHORT = 20
"""A text of fewer letters is nobody's."""


class Excluded:
    """Looks whether a text holds a stretch of an excluded one, or is one; signs, spaces and case do not count."""

    def __init__(self, texts: list[str]) -> None:
        self._texts = [_plain(text) for text in texts]
        self._stretches = {stretch for text in self._texts for stretch in _shingles(text)}

    @classmethod
    def in_folder(cls, folder: Path) -> Excluded:
        """The texts of the annotated articles of a folder; none where there is no such folder."""
        files = sorted(folder.glob("*.json"))
        return cls([json.loads(file.read_text(encoding="utf-8"))["text"] for file in files])

    def __len__(self) -> int:
        return len(self._texts)

    def holds(self, text: str) -> bool:
        letters = _plain(text)
        if len(letters) < SHINGLE:
            return len(letters) >= SHORT and any(letters in one for one in self._texts)
        return any(stretch in self._stretches for stretch in _shingles(letters))


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def _shingles(letters: str) -> Iterator[str]:
    return (letters[at : at + SHINGLE] for at in range(len(letters) - SHINGLE + 1))
