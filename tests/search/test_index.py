"""Searching a library as its readers do."""

import unicodedata
from datetime import date

import pytest

from summit_kb.domain.finding import Filters, Sort
from summit_kb.search.index import SearchIndex
from summit_kb.search.language import QueryError

DA_NANG = {"nghi-quyet-43", "nghi-quyet-119", "giao-thong", "opening"}


@pytest.mark.parametrize(
    "typed", ["da nang", "Đà Nẵng", "DA NANG", unicodedata.normalize("NFD", "Đà Nẵng"), "đa nẵng"]
)
def test_every_spelling_finds_the_same_documents(shelf, typed):
    assert set(shelf.ids(typed)) == DA_NANG


def test_accents_typed_put_the_exact_word_first(shelf):
    assert shelf.ids("đường")[0] == "giao-thong"
    assert shelf.ids("dương")[0] == "y-te"
    assert set(shelf.ids("đường")) == set(shelf.ids("duong")) == {"giao-thong", "y-te"}
    assert shelf.ids("Đà Nẵng")[-1] == "opening"


def test_both_ways_of_placing_the_tone_are_one(shelf):
    old, new = shelf.find("hòa"), shelf.find("hoà")
    assert [(h.document, h.score) for h in old.hits] == [(h.document, h.score) for h in new.hits]
    assert {hit.document for hit in old.hits} == {"giao-thong", "y-te"}


def test_i_for_y_is_found_below_the_spelling_typed(shelf):
    shelf.put("ky", "Kỹ thuật số", title="Một")
    shelf.put("ki", "Kĩ thuật số", title="Hai")
    shelf.update()
    assert shelf.ids("kỹ thuật") == ["ky", "ki"]
    assert shelf.ids("kĩ thuật") == ["ki", "ky"]


@pytest.mark.parametrize(
    "typed",
    [
        "43-NQ/TW",
        "43/nq-tw",
        "43 NQ/TW",
        "nghị quyết 43",
        "nghi quyet so 43",
        "NQ 43",
        "nq43",
        "nghi quyet 43 do thi thong minh",
        "Nghị quyết 43 nói gì về năm 2030?",
        "số: 43-NQ/TW",
        "43",
    ],
)
def test_a_number_puts_its_document_first(shelf, typed):
    assert shelf.ids(typed)[0] == "nghi-quyet-43"


@pytest.mark.parametrize("typed", ["30/2020/ND-CP", "30/2020/NĐ-CP", "nghị định 30", "number:30"])
def test_a_number_without_accents(shelf, typed):
    assert shelf.ids(typed)[0] == "nghi-dinh-30"


@pytest.mark.parametrize("typed", ["nghị quyết 119", "NQ 119/2020", "119/2020/qh14", "119/2020"])
def test_a_number_that_lacks_its_type(shelf, typed):
    assert shelf.ids(typed)[0] == "nghi-quyet-119"


def test_who_cites_a_number_comes_after_it(shelf):
    assert shelf.ids("43-NQ/TW")[:2] == ["nghi-quyet-43", "nghi-quyet-119"]


def test_no_syllable_is_lost(shelf):
    assert shelf.ids('"an ninh"') == ["giao-thong"]
    assert shelf.ids('"dự án"') == ["y-te"]
    assert shelf.ids("dự án")[0] == "y-te"
    assert "y-te" in shelf.ids("ở")


def test_a_phrase_must_stand_there(shelf):
    assert shelf.ids('"đô thị thông minh"') == ["nghi-quyet-43"]
    assert shelf.ids('"minh thông"') == []
    assert shelf.ids('"đô minh"~4') == ["nghi-quyet-43"]


def test_all_words_come_first(shelf):
    assert shelf.ids("chính quyền đô thị") == ["nghi-quyet-119"]
    assert shelf.ids("mục tiêu mạng lưới đô thị thông minh khu vực")[0] == "nghi-quyet-43"


def test_operators(shelf):
    assert set(shelf.ids("camera OR văn thư")) == {"giao-thong", "nghi-dinh-30"}
    assert set(shelf.ids("da nang -data")) == DA_NANG - {"opening"}
    assert set(shelf.ids("da nang KHÔNG giao thông")) == DA_NANG - {"giao-thong"}
    assert shelf.ids("da nang AND camera") == ["giao-thong"]
    assert set(shelf.ids("camer*")) == {"giao-thong"}
    assert shelf.ids("=duong") == []
    assert shelf.ids("=dương") == ["y-te"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("title:giám", {"giao-thong"}),
        ("tiêu-đề:dien-tu", {"y-te"}),
        ("topic:traffic", {"giao-thong"}),
        ("chủ-đề:GT", {"giao-thong"}),
        ("topic:ung-dung", {"giao-thong", "y-te"}),
        ("type:nghị-quyết", {"nghi-quyet-43", "nghi-quyet-119"}),
        ("issuer:quoc-hoi", {"nghi-quyet-119"}),
        ("speaker:an", {"giao-thong"}),
        ("year:2020", {"nghi-quyet-119", "nghi-dinh-30"}),
        ("năm:2019..2019 đà nẵng", {"nghi-quyet-43", "giao-thong", "opening"}),
        ("date:>=2020-04-01", {"nghi-quyet-119"}),
        ("ngày:24/1/2019", {"nghi-quyet-43"}),
        ("language:english", {"opening"}),
        ("event:summit", {"giao-thong", "y-te", "opening"}),
        ("type:paper -topic:y-te", {"giao-thong"}),
        ("type:(decree OR speech)", {"nghi-dinh-30", "opening"}),
    ],
)
def test_fields(shelf, typed, found):
    assert set(shelf.ids(typed)) == found


@pytest.mark.parametrize(("typed", "position"), [("[a", 0), ("year:x", 5), ('đà "nẵng', 3)])
def test_a_mistake_is_told_with_its_place(shelf, typed, position):
    with pytest.raises(QueryError) as caught:
        shelf.find(typed)
    assert caught.value.facts["position"] == position


def test_nothing_typed_lists_everything_newest_first(shelf):
    findings = shelf.find("")
    assert findings.total == 7
    assert [hit.date for hit in findings.hits][:2] == ["2020-06-19", "2020-03-05"]


def test_a_hit_says_what_a_card_shows(shelf):
    hit = shelf.find("đô thị thông minh").hits[0]
    assert (hit.document, hit.page) == ("nghi-quyet-43", 2)
    assert (hit.number, hit.date, hit.issuer) == ("43-NQ/TW", "2019-01-24", "Bộ Chính trị")
    assert (hit.type, hit.language, hit.topics) == ("resolution", "vi", ("chinh-sach",))
    assert hit.source == "nghi-quyet-43.txt"
    assert "\u0002đô thị thông minh\u0003" in hit.snippet


def test_a_document_known_by_its_metadata_alone(shelf):
    hit = shelf.find("ảnh").hits[0]
    assert (hit.document, hit.page) == ("khong-chu", None)
    assert "\u0002Ảnh\u0003" in hit.snippet
    assert shelf.ids("thượng đỉnh camera") == ["giao-thong"]


def test_facets_count_and_combine(shelf):
    facets = shelf.find("").facets
    assert {v.id: v.count for v in facets["topic"]} == {
        "chinh-sach": 3,
        "ung-dung": 2,
        "giao-thong": 1,
        "y-te": 1,
    }
    assert [(v.id, v.count) for v in facets["year"]] == [("2020", 2), ("2019", 3)]
    labels = {v.id: v.label for v in shelf.find("", language="en").facets["type"]}
    assert labels["resolution"] == "Resolution"
    assert {v.label for v in facets["event"]} == {"Hội nghị Thượng đỉnh Thành phố thông minh 2019"}
    assert {v.label for v in facets["language"]} == {"Tiếng Việt", "Tiếng Anh"}


def test_a_selection_does_not_narrow_its_own_facet(shelf):
    findings = shelf.find("", filters=Filters(types=("paper",), years=((2019, 2019),)))
    assert [hit.document for hit in findings.hits] == ["giao-thong"]
    types = {v.id: v.count for v in findings.facets["type"]}
    assert types == {"resolution": 1, "paper": 1, "speech": 1}
    assert {v.id: v.count for v in findings.facets["topic"]} == {"giao-thong": 1, "ung-dung": 1}


def test_filters(shelf):
    def ids(**chosen):
        return set(shelf.ids("", filters=Filters(**chosen)))

    assert ids(topics=("ung-dung",)) == {"giao-thong", "y-te"}
    assert ids(issuers=("bo chinh tri", "Quốc hội")) == {"nghi-quyet-43", "nghi-quyet-119"}
    assert ids(speakers=("Trần Văn An",)) == {"giao-thong"}
    assert ids(languages=("en",)) == {"opening"}
    assert ids(validity=("unknown",)) == {hit.document for hit in shelf.find("").hits}
    assert ids(events=("không-có",)) == set()


def test_order_by_date_and_pages_of_results(shelf):
    assert shelf.ids("da nang", sort=Sort.DATE)[0] == "nghi-quyet-119"
    every = shelf.ids("da nang")
    assert shelf.ids("da nang", limit=2) + shelf.ids("da nang", limit=2, offset=2) == every
    assert shelf.ids("da nang", offset=50) == []
    assert shelf.ids("da nang", limit=0) == []


@pytest.mark.parametrize("typed", ["giao th", "giao thô", "giám sát giao t", "cam"])
def test_the_last_word_may_be_unfinished(shelf, typed):
    assert shelf.ids(typed, as_you_type=True)[0] == "giao-thong"


def test_understood_is_said_in_the_readers_language(shelf):
    assert shelf.find("a OR b", language="vi").understood == "a HOẶC b"
    assert shelf.find("a HOẶC b", language="en").understood == "a OR b"


def test_near_spellings_are_offered(shelf):
    findings = shelf.find("camrea")
    assert findings.total == 0
    assert findings.suggestions == ("camera",)
    assert shelf.find('"thông minh đô thị"').suggestions == ("thông minh đô thị",)


def test_changes_are_seen_and_nothing_else_is_made_again(shelf):
    assert shelf.index.is_current(shelf.library)
    shelf.put("moi", "Dữ liệu mở của thành phố.", title="Dữ liệu mở", date=date(2021, 1, 1))
    assert not shelf.index.is_current(shelf.library)
    shelf.update()
    assert shelf.index.is_current(shelf.library)
    assert "moi" in shelf.ids("dữ liệu mở")
    shelf.remove("moi")
    shelf.update()
    assert "moi" not in shelf.ids("dữ liệu mở")


def test_a_text_that_comes_later_is_indexed(shelf):
    document = shelf.library.get("khong-chu")
    from_another = shelf.library.get("opening")
    text = shelf.texts.get(from_another.original.sha256)
    shelf.texts.put(document.original.sha256, text)
    shelf.update()
    assert set(shelf.ids("citizens")) == {"opening", "khong-chu"}


def test_a_changed_vocabulary_is_seen(shelf):
    path = shelf.library.root / "topics.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("Giao thông", "Đi lại"), "utf-8")
    shelf.library.reload()
    assert not shelf.index.is_current(shelf.library)
    shelf.update()
    assert "Đi lại" in {value.label for value in shelf.find("").facets["topic"]}


@pytest.mark.parametrize("damage", ["truncated", "emptied", "gone"])
def test_a_damaged_index_is_made_again(shelf, tmp_path, damage):
    assert shelf.index.verify() == []
    shelf.index.close()
    largest = max((tmp_path / "index").glob("g-*/*"), key=lambda path: path.stat().st_size)
    if damage == "gone":
        largest.unlink()
    else:
        kept = largest.read_bytes()[:-20] if damage == "truncated" else b""
        largest.write_bytes(kept)
    assert shelf.index.verify() != []
    assert not shelf.index.is_current(shelf.library)
    shelf.update()
    assert shelf.index.verify() == []
    assert set(shelf.ids("da nang")) == DA_NANG


def test_an_index_made_by_other_rules_is_made_again(shelf, tmp_path, monkeypatch):
    shelf.index.close()
    monkeypatch.setattr("summit_kb.search.index.ROWS_VERSION", 999)
    shelf.index = SearchIndex(tmp_path / "index")
    assert shelf.index.stamp["rows"] == 999
    assert not shelf.index.is_current(shelf.library)
    shelf.update()
    assert set(shelf.ids("da nang")) == DA_NANG
