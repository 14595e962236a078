"""The model card: what the model was trained on, with licences and attribution."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Sequence

from .documents import Example
from .fitting import Plan

LICENCES = {
    "crossner-politics": ("CrossNER, politics (Liu et al. 2021)", "MIT"),
    "wikigold": ("Wikigold (Balasuriya et al. 2009)", "CC BY 4.0"),
    "uner-ewt": ("Universal NER, English EWT (Mayhew et al. 2024)", "CC BY-SA 4.0"),
    "uner-pud": ("Universal NER, English PUD (Mayhew et al. 2024)", "CC BY-SA 4.0"),
    "gum": ("GUM (Zeldes 2017)", "annotations CC BY 4.0, texts CC BY and CC BY-SA"),
    "meantime": ("MEANTIME, English Wikinews (Minard et al. 2016)", "CC BY 4.0"),
    "re-docred": ("Re-DocRED (Tan et al. 2022)", "MIT; passages of Wikipedia, CC BY-SA"),
    "knowledgenet": ("KnowledgeNet (Mesquita et al. 2019)", "code MIT; passages of Wikipedia, CC BY-SA"),
}
ARTICLES = {
    "amalgum": ("Wikinews, by way of AMALGUM", "CC BY 2.5"),
    "gum": ("Wikinews and Wikipedia, by way of GUM", "CC BY 2.5; Wikipedia CC BY-SA 3.0"),
    "meantime": ("Wikinews, by way of MEANTIME", "CC BY 4.0"),
    "re3d": (
        "US Central Command, UK Government, Australian DFAT, EU Delegation, by way of re3d",
        "public domain, OGL 3, CC BY 3.0 AU, EU notice",
    ),
    "ewt": ("texts of the web, by way of Universal Dependencies English EWT", "CC BY-SA 4.0"),
    "own": ("written for this project, `training/articles`; persons and most companies invented", "CC0"),
    "written": ("written for this project, persons and most companies invented", "CC0"),
    "redocred": ("Wikipedia, by way of Re-DocRED", "CC BY-SA"),
    "knet": ("Wikipedia, by way of KnowledgeNet", "CC BY-SA"),
}


def write_card(
    folder: Path, version: str, published: Sequence[Example], articles: Sequence[Example], plans: Sequence[Plan]
) -> None:
    """Writes `MODEL_CARD.md` into the folder of the model."""
    template = Path(__file__).with_name("card.md").read_text(encoding="utf-8")
    (folder / "MODEL_CARD.md").write_text(
        template.format(
            version=version,
            published=_table(Counter(e.id.split("/")[0] for e in published), LICENCES),
            articles=_table(Counter(e.id.split("-")[0] for e in articles), ARTICLES),
            first=_plan(plans[0]),
            second=_plan(plans[1]),
            last="".join(f"Third stage, the real ones of these articles alone: {_plan(plan)}.\n\n" for plan in plans[2:]),
        ),
        encoding="utf-8",
    )


def _table(counts: Counter[str], licences: dict[str, tuple[str, str]]) -> str:
    rows = [f"| {licences[name][0]} | {counts[name]} | {licences[name][1]} |" for name in licences if counts[name]]
    return "\n".join(["| texts | number | licence |", "|---|---|---|", *rows])


def _plan(plan: Plan) -> str:
    return (
        f"{plan.epochs} epochs, AdamW {plan.encoder_rate:g} for the encoder and {plan.head_rate:g} for the heads, "
        f"dropout {plan.dropout:g}, {plan.masked:.0%} of the pieces hidden, seed {plan.seed}"
    )
