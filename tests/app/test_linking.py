"""On the starter library, whose texts are real: nothing joins the two 43-NQ/TW."""

import csv
from pathlib import Path

import pytest

from summit_kb.app.linking import PlaceNotFoundError
from summit_kb.app.workspace import Workspace
from summit_kb.domain.topic import Thesaurus
from summit_kb.foundation import paths
from summit_kb.library.store import Library
from summit_kb.reading.linking.link import ArticleRef, Certainty, Link, LinkKind

POLITBURO = "nghi-quyet-43-nq-tw-2019-01-24"
TRUTH = Path(__file__).parents[2] / "benchmarks" / "links_starter.tsv"


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    derived = tmp_path_factory.mktemp("derived")
    return Workspace(Library.open(paths.starter_library(), derived=derived, editable=False))


def links(workspace: Workspace, document_id: str) -> list[Link]:
    found = workspace.linking.links_of(workspace.library.get(document_id))
    return [link for page in found.pages for link in found.on(page)]


def test_no_link_joins_the_two_resolutions_of_one_number(starter: Workspace) -> None:
    """Every place where 43-NQ/TW stands was read and written down by hand."""
    with TRUTH.open(encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["number"] == "43-NQ/TW"]
    counts: dict[tuple[str, str], int] = {}
    for row in rows:
        counts[row["document"], row["target"]] = int(row["count"])
    assert len({row["document"] for row in rows}) > 20
    for document in {row["document"] for row in rows}:
        free = counts.get((document, "optional"), 0)
        found = [one for one in links(starter, document) if one.number == "43-NQ/TW"]
        told = [_target(one) for one in found]
        for target in {*told, *(to for doc, to in counts if doc == document)} - {"own", "optional"}:
            wanted = counts.get((document, target), 0)
            assert wanted <= told.count(target) <= wanted + free, (document, target)


def _target(link: Link) -> str:
    if link.certainty is Certainty.AMBIGUOUS:
        days = {str(one.identity.date) for one in link.targets if one.identity}
        assert days == {"2019-01-24", "2023-11-24"}
        return "?"
    [target] = link.targets
    if link.certainty is Certainty.ABSENT:
        assert target.identity is not None
        return f"absent:{target.identity.date}"
    assert target.document in (POLITBURO, f"{POLITBURO}-en")
    return target.document


def test_previews_tell_what_is_needed_to_choose(starter: Workspace) -> None:
    found = links(starter, "chuoi-nghi-quyet-da-nang")
    open_one = next(one for one in found if one.certainty is Certainty.AMBIGUOUS)
    held, absent = starter.linking.preview(open_one).choices
    assert (held.document, held.issuer) == (POLITBURO, "Bộ Chính trị")
    assert held.text
    assert (absent.document, absent.issuer) == (None, "Ban Chấp hành Trung ương")
    assert "chuoi-nghi-quyet-da-nang" in dict(absent.cited_by)
    topic = next(one for one in found if one.kind is LinkKind.TOPIC)
    choice = starter.linking.preview(topic).choices[0]
    assert choice.title_en
    assert (choice.documents or 0) > 0


def test_facts_are_made_once_for_each_state(starter: Workspace) -> None:
    linking, document = starter.linking, starter.library.get("du-lieu-mo")
    assert linking.links_of(document) is linking.links_of(document)
    before = linking.facts()
    assert linking.facts() is before
    starter.library.thesaurus = Thesaurus(starter.library.thesaurus)
    assert linking.facts() is not before
    assert linking.links_of(document) is linking.links_of(document)


def test_places_by_number_and_by_article(starter: Workspace) -> None:
    document = starter.library.get("du-lieu-mo")
    assert starter.linking.place_of(document, "Trang 2").page == 2
    place = starter.linking.place_of(document, " 2 ")
    assert (place.page, place.ref) == (2, ArticleRef())
    assert starter.linking.text_at(document, place).strip()
    for typed in ("Điều 5", "99", "", "abc"):
        with pytest.raises(PlaceNotFoundError):
            starter.linking.place_of(document, typed)
