import pytest

_TEXT = (
    "Đề án Thành phố\n\n"
    "Đến năm 2030 có 53 chương trình, dự án trọng điểm và 2.200 tỷ đồng kinh phí."
)


@pytest.fixture
def told(run, incoming):
    (incoming / "de-an.txt").write_text(_TEXT, encoding="utf-8")
    root = incoming.parent / "library"
    assert run("init", root).code == 0
    assert run("--library", root, "add", incoming).code == 0

    def call(*arguments):
        return run("--library", root, "overview", *arguments)

    return call


def test_every_part_in_one_object(told) -> None:
    made = told("--json").json
    assert list(made) == ["timeline", "topics", "figures", "events", "people", "organisations"]
    assert {one["id"] for one in made["figures"]} == {
        "n53:programme", "VND2200000000000", "y2030",
    }  # fmt: skip
    assert made["timeline"]["ahead"][0]["year"] == 2030


def test_one_part_in_words(told) -> None:
    ran = told("--section", "figures", "--lang", "en")
    assert ran.code == 0
    assert ran.out.splitlines()[0] == "Figures and targets"
    assert "53 chương trình, dự án trọng điểm" in ran.out
    assert "→" in ran.out
    assert "Timeline" not in ran.out


def test_one_figure_with_its_sentences(told) -> None:
    made = told("--figure", "n53:programme", "--json").json
    assert made["title"] == "53 chương trình, dự án trọng điểm"
    assert made["quotes"][0]["text"].startswith("Đến năm 2030")
    words = told("--year", "2030").out
    assert "Đến năm 2030" in words


def test_nobody_of_that_name(told) -> None:
    ran = told("--person", "Không Ai", "--lang", "en")
    assert ran.code == 1
    assert "Không Ai" in ran.err


def test_a_library_without_anything(run, tmp_path) -> None:
    root = tmp_path / "empty"
    run("init", root)
    ran = run("--library", root, "overview", "--lang", "en")
    assert ran.code == 1
    assert not ran.out
    assert "nothing to show" in ran.err
    assert run("--library", root, "overview", "--json").json["figures"] == []
