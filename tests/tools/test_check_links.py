import pytest

from check_links import pages, problems_of


@pytest.fixture
def page(tmp_path):
    """Writes docs/a.md of a project of its own, beside docs/b.md with one heading."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "b.md").write_text("# Của người đọc: một `lệnh`\n", encoding="utf-8")
    (tmp_path / "README.md").write_text("", encoding="utf-8")

    def write(text: str):
        (tmp_path / "docs" / "a.md").write_text(text, encoding="utf-8")
        return problems_of(tmp_path / "docs" / "a.md", tmp_path)

    return write


@pytest.mark.parametrize(
    "text",
    [
        "[b](b.md)",
        "[b](../docs/b.md#của-người-đọc-một-lệnh)",
        "## Here\n[a](#here)",
        "![picture](b.md) [web](https://x.example/none) [mail](mailto:a@b.example)",
        "`[no](link.md)`",
        "```\n[no](link.md)\n```",
    ],
)
def test_links_that_lead_somewhere(page, text: str):
    assert page(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("\n[`c`](c.md)", "docs/a.md:2: no file c.md"),
        ("[out](../../etc/passwd)", "docs/a.md:1: no file ../../etc/passwd"),
        ("[b](b.md#other)", "docs/a.md:1: no heading other in b.md"),
        ("[a](#none)", "docs/a.md:1: no heading none in a.md"),
        ("[b](b.md) and [d](d.md)", "docs/a.md:1: no file d.md"),
    ],
)
def test_links_that_lead_nowhere(page, text: str, told: str):
    assert page(text) == [told]


def test_the_readme_and_all_of_docs_are_looked_at(page, tmp_path):
    page("")
    assert [path.name for path in pages(tmp_path)] == ["README.md", "a.md", "b.md"]
