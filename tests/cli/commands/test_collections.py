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


def test_an_item_is_edited_and_a_collection_noted_and_copied(run, filled_collection) -> None:
    run("collections", "edit", "Họp", 2, "--pages", "2", "--heading", "Điều 2", "--remark", "nhớ")
    run("collections", "edit", "Họp", 1, "--heading", "Phần hai")
    run("collections", "note", "Họp", "in 20 bản")
    made = run("collections", "copy", "Họp", "--json").json["collection"]
    assert (made["name"], made["note"]) == ("Họp (2)", "in 20 bản")
    assert made["items"][0]["title"] == "Phần hai"
    assert made["items"][1] == {
        "kind": "pages", "document": RESOLUTION, "pages": [2], "heading": "Điều 2", "remark": "nhớ"
    }  # fmt: skip
    wrong = run("collections", "edit", "Họp", 2, "--pages", "9", "--json")
    assert wrong.json["error"]["code"] == "page-range"


def test_taken_to_another_computer(run, filled_collection, tmp_path: Path) -> None:
    out = tmp_path / "họp.json"
    assert run("collections", "export", "Họp", "--out", out).out == f"{out}\n"
    read = out.read_text(encoding="utf-8").replace("du-lieu-mo", "khong-co-o-day")
    out.write_text(read, encoding="utf-8")
    ran = run("collections", "import", out, "--json")
    assert ran.json["collection"]["name"] == "Họp (2)"
    assert "1 tài liệu" in ran.err
    assert run("collections", "import", tmp_path / "no.json").code != 0
