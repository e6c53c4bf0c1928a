import pytest

from summit_kb.app.text_checks import TEXT_PROBLEM_CODES
from summit_kb.app.words import Words
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.vietnamese.normal import folded_form

GOOD = (
    "Ủy ban nhân dân thành phố giao các sở, ban, ngành xây dựng kế hoạch chia sẻ dữ liệu mở, "
    "bảo đảm thông tin được cập nhật thường xuyên và dễ tìm cho người dân, doanh nghiệp.\n\n"
)
OTHER = (
    "Trung tâm giám sát giao thông theo dõi các nút đường bằng camera, báo ùn tắc cho lực lượng "
    "điều tiết và gửi bản tin hằng ngày đến người tham gia giao thông trong đô thị.\n\n"
)


@pytest.fixture
def add(workspace: Workspace, write_file):
    def adding(**texts: str) -> list[str]:
        paths = [write_file(f"{name}.txt", text) for name, text in texts.items()]
        return [one.document.id for one in workspace.add(paths, jobs=1).added]

    return adding


def told(workspace: Workspace) -> list[tuple[str | None, str]]:
    found = [(problem.document, problem.code) for problem in workspace.check()]
    return [(document, code) for document, code in found if code in TEXT_PROBLEM_CODES]


def test_good_texts_need_no_work(workspace: Workspace, add) -> None:
    add(tot=GOOD, khac=OTHER)
    assert told(workspace) == []


def test_the_worst_text_comes_first(workspace: Workspace, add) -> None:
    half = f"{folded_form(GOOD)}{OTHER}"
    add(nua=half, trong="★ ★ ★", khong=folded_form(GOOD))
    assert told(workspace) == [
        ("trong", "pages-without-text"),
        ("khong", "missing-accents"),
        ("nua", "missing-accents"),
        ("nua", "similar-text"),
    ]


def test_copies_are_told_until_a_relation_explains_them(workspace: Workspace, add) -> None:
    add(a=GOOD + OTHER, b=folded_form(GOOD + OTHER).upper())
    assert ("b", "same-text") in told(workspace)
    with workspace.library.writing() as writer:
        copy = workspace.library.get("b")
        related = Relation(RelationKind.SUMMARY_OF, "a")
        writer.update(type(copy)(**{**vars(copy), "relations": (related,)}))
    workspace.index()
    assert ("b", "same-text") not in told(workspace)


def test_lost_sketches_are_asked_for(workspace: Workspace, add) -> None:
    add(a=GOOD)
    workspace.derived.sketches.clear()
    assert "index-not-current" in {problem.code for problem in workspace.check()}
    workspace.index()
    assert "index-not-current" not in {problem.code for problem in workspace.check()}


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("code", TEXT_PROBLEM_CODES)
def test_every_code_has_words(code: str, language: str) -> None:
    facts = {"document": "a", "other": "b", "score": 5, "percent": 90, "pages": ["2"]}
    wording = Words(language).problem(code, facts)
    assert "a" in wording.sentence
    assert "?" not in wording.sentence
    assert wording.remedy
