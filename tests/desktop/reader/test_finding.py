import pytest

from summit_kb.desktop.reader.finding import EXACT, FOLDED, Finding
from summit_kb.desktop.reader.match_bar import MatchBar
from summit_kb.desktop.reader.views import Views


@pytest.fixture
def finding(show, workspace, bridge, opened):
    views, bar = show(Views(bridge), 800, 600), show(MatchBar(), 700, 50)
    made = Finding(workspace, bar, views, views)
    made.bar, made.views = bar, views
    document = made.document = opened(load=False)
    made.open(document)
    views.open(document)
    document.load()
    bridge.run()
    return made


def words_only(workspace, monkeypatch):
    """As if the words did not stand side by side anywhere."""
    plain = workspace.match_finder

    def find(query, accents="folded", *, as_you_type=False):
        finder = plain(query, accents, as_you_type=as_you_type)
        finder.text = "không đâu có" if query.startswith('"') else query.split()[-1].lower()
        return finder

    monkeypatch.setattr(workspace, "match_finder", find)


def test_without_a_page_it_lands_on_the_first_match(finding, bridge):
    finding.look_for("ASEAN", 0)
    bridge.run()
    assert finding.search.current == finding.search.book.on(1)[0]
    assert finding.bar.count.text() == "1 of 12"


def test_with_a_page_it_lands_there(finding, bridge):
    finding.look_for("ASEAN", 7)
    bridge.run()
    assert finding.search.current.page == 7
    assert finding.views.page == 7
    assert finding.bar.count.text() == "7 of 12"


def test_of_several_matches_on_the_page_the_passage_decides(finding, bridge):
    finding.look_for("thông minh", 7, "với các mạng lưới đô thị \u0002thông minh\u0003 trong nước")
    bridge.run()
    assert finding.search.current == finding.search.book.on(7)[1]
    finding.look_for("thông minh", 7)
    bridge.run()
    assert finding.search.current == finding.search.book.on(7)[0]


def test_without_a_landing_one_stays(finding, bridge):
    finding.views.go_to(4)
    finding.look_for("ASEAN", None)
    bridge.run()
    assert finding.search.current is None
    assert (finding.views.page, finding.bar.count.text()) == (4, "12 match(es)")


def test_stepping_starts_where_one_reads_and_goes_round(finding, bridge):
    finding.views.go_to(12)
    finding.look_for("ASEAN", None)
    bridge.run()
    finding.step(True)
    assert finding.search.current.page == 12
    finding.step(True)
    assert finding.search.current.page == 1
    finding.step(False)
    assert finding.search.current.page == 12


def test_words_with_accents_are_taken_exactly_others_any_way(finding, bridge, workspace):
    finding.look_for("Nẵng", None)
    assert (finding.accents, finding.bar.accents.value) == (EXACT, EXACT)
    finding.look_for("Nang", None)
    assert finding.accents == FOLDED
    bridge.run()
    assert workspace.finders == [("Nẵng", "typed", False), ("Nang", "folded", False)]


def test_the_person_decides_about_accents(finding, bridge, workspace):
    finding.look_for("Nang", None)
    finding.choose_accents(EXACT)
    assert workspace.finders[-1] == ("Nang", "exact", False)
    finding.look_for("thong", None)
    assert finding.accents == EXACT
    finding.flip_accents()
    assert finding.accents == FOLDED


def test_a_query_of_the_library_without_exact_matches_shows_any(finding, bridge, workspace):
    finding.look_for("đẹp", 0)
    bridge.run()
    assert finding.accents == FOLDED
    assert [accents for _query, accents, _typed in workspace.finders] == ["typed", "folded"]
    assert finding.bar.count.text() == "No match"


def test_words_side_by_side_are_looked_for_as_they_stand(finding, bridge, workspace):
    finding.look_for("thông minh", 0)
    bridge.run()
    assert workspace.finders == [('"thông minh"', "exact", False)]
    assert finding.search.book.total == 24


def test_where_they_do_not_stand_so_each_is_looked_for(finding, bridge, workspace, monkeypatch):
    words_only(workspace, monkeypatch)
    finding.look_for("khu ASEAN", 0)
    bridge.run()
    assert [query for query, *_rest in workspace.finders] == ['"khu ASEAN"', "khu ASEAN"]
    assert finding.search.current.page == 1


@pytest.mark.parametrize("query", ["ASEAN", "nghị quyết 43", '"an ninh"', "a OR b", "đô* thị"])
def test_one_word_and_what_has_a_meaning_is_looked_for_as_it_is(finding, workspace, query):
    finding.look_for(query, None)
    assert workspace.finders[0][0] == query


def test_typing_finds_from_the_page_one_reads(finding, bridge, workspace):
    finding.views.go_to(6)
    finding.bar.query_changed.emit("asean")
    bridge.run()
    assert workspace.finders == [("asean", "folded", True)]
    assert finding.search.current.page == 6


def test_clearing_takes_all_marks_away(finding, bridge):
    finding.look_for("ASEAN", 0)
    bridge.run()
    finding.clear()
    assert not finding.search.active
    assert (finding.search.book.total, finding.bar.count.text()) == (0, "")


def test_a_query_given_before_the_document_is_there_waits_for_it(show, workspace, bridge, opened):
    views, bar = show(Views(bridge)), show(MatchBar())
    finding, document = Finding(workspace, bar, views, views), opened(load=False)
    finding.open(document)
    views.open(document)
    finding.look_for("ASEAN", 3)
    assert finding.search is None
    document.load()
    bridge.run()
    assert finding.search.current.page == 3
