from pathlib import Path

import pypdf
import pytest

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


@pytest.fixture
def filled_collection(run):
    run("collections", "new", "Họp", "--subtitle", "Phiên 1")
    run("collections", "divider", "Họp", "Phần một")
    run("collections", "add", "Họp", f"{RESOLUTION}#page=1", f"{RESOLUTION}#page=2", "du-lieu-mo")
    return "Họp"


def test_put_together_shown_and_put_in_order(run, filled_collection) -> None:
    made = run("collections", "move", filled_collection, 3, 1, "--json").json["collection"]
    kinds = [item.get("document") or item["title"] for item in made["items"]]
    assert kinds == ["du-lieu-mo", "Phần một", RESOLUTION]
    assert made["items"][2]["pages"] == [1, 2]
    shown = run("collections", "show", filled_collection).out.splitlines()
    assert shown[0] == "Họp: 3 mục"
    assert shown[3].endswith("(trang 1-2)")


def test_a_quote_must_stand_where_it_is_said_to(run, filled_collection) -> None:
    place = f"{RESOLUTION}#page=1"
    wrong = run("collections", "quote", "Họp", place, "--text", "không có câu này", "--json")
    assert wrong.json["error"]["code"] == "quote-not-there"
    right = run("collections", "quote", "Họp", place, "--text", "bộ chính trị", "--at", 1, "--json")
    assert right.json["collection"]["items"][0]["text"] == "Bộ Chính trị"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["add", "Họp", "khong-co"], "document-not-found"),
        (["add", "Họp", f"{RESOLUTION}#page=9"], "page-not-found"),
        (["add", "Không", RESOLUTION], "collection-not-found"),
        (["remove", "Họp", "9"], "collection-place"),
        (["new", "HỌP"], "collection-name"),
    ],
)
def test_what_cannot_be_done_is_named(run, filled_collection, arguments, code) -> None:
    assert run("collections", *arguments, "--json").json["error"]["code"] == code


def test_removed_by_place_and_whole(run, filled_collection) -> None:
    left = run("collections", "remove", "Họp", 1, 2, "--json").json["collection"]["items"]
    assert [item["document"] for item in left] == ["du-lieu-mo"]
    assert run("collections", "remove", "Họp").out == "Đã xóa hồ sơ “Họp”\n"
    assert run("collections").code == 1


def test_renamed(run, filled_collection) -> None:
    run("collections", "rename", "Họp", "Họp mới", "--subtitle", "")
    [one] = run("collections", "list", "--json").json["collections"]
    assert (one["name"], one["subtitle"]) == ("Họp mới", "")


def test_a_book_of_a_collection(run, filled_collection, tmp_path: Path) -> None:
    out = tmp_path / "b.pdf"
    assert run("brief", "--collection", "Họp", "--out", out).code == 0
    reader = pypdf.PdfReader(out)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.subject) == ("Họp", "Phiên 1")
    assert run("brief", "--out", out).code == 2
