import pytest

from summit_kb.ingest.errors import EmptyFileError
from summit_kb.ingest.extractors.markdown import MarkdownExtractor


@pytest.fixture
def read(write, limits):
    def run(content):
        return MarkdownExtractor().extract(write("a.md", content), limits)

    return run


def test_structure_becomes_blocks(read, told):
    source = """\
# Tiêu *đề*

Một câu
trên hai dòng và [liên kết](http://x).

1. hai
   - ba

> trích

```
mã
```

| Tên | Số |
|-----|----|
| Kinh phí | 53 |

<div><p>khối HTML</p></div>

Điều 2. Đối tượng áp dụng
"""
    assert told(read(source)) == [
        [
            ("heading", "Tiêu đề", 1),
            ("paragraph", "Một câu trên hai dòng và liên kết."),
            ("list-item", "hai", 0),
            ("list-item", "ba", 1),
            ("quote", "trích"),
            ("code", "mã"),
            ("table-row", "Tên\tSố"),
            ("table-row", "Kinh phí\t53"),
            ("paragraph", "khối HTML"),
            ("heading", "Điều 2. Đối tượng áp dụng", 5),
        ]
    ]


def test_front_matter_is_metadata_and_not_text(read):
    text = read('---\ntitle: "Bản tóm tắt"\ndate: 2019-01-24\ntags: [a, b]\n---\nNội dung\n')
    assert text.pages[0].text == "Nội dung"
    assert text.metadata["title"] == "Bản tóm tắt"
    assert text.metadata["created"] == "2019-01-24"
    assert "tags" not in text.metadata


def test_a_rule_at_the_top_is_not_front_matter(read):
    assert read("---\n\nNội dung").pages[0].text == "Nội dung"


def test_nothing_but_front_matter_is_empty(read):
    with pytest.raises(EmptyFileError):
        read("---\ntitle: x\n---\n")
