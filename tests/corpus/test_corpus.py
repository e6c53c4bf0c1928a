"""The starter library holds what it promises, says what it is, and contradicts nothing."""

import hashlib
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from summit_kb.domain.kinds import RelationKind, Validity
from summit_kb.vietnamese.numbers import find_numbers

pytestmark = pytest.mark.xdist_group("corpus")

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


def formats(library):
    return Counter(Path(d.original.name).suffix for d in library.documents.values())


def test_every_record_can_be_read(library):
    assert library.faults == []


def test_counts_by_language_and_format(library):
    languages = Counter(document.language for document in library.documents.values())
    assert languages["vi"] >= 26
    assert languages["en"] >= 8
    kinds = formats(library)
    assert kinds[".pdf"] >= 10
    assert kinds[".docx"] >= 6
    assert kinds[".html"] >= 5
    assert kinds[".md"] >= 5
    assert kinds[".txt"] >= 3


def test_files_are_those_recorded(library):
    for document in library.documents.values():
        for file in document.files:
            data = library.file_path(document, file).read_bytes()
            assert hashlib.sha256(data).hexdigest() == file.sha256, document.id
            assert len(data) == file.size, document.id
            assert (file.pages is not None) == file.name.endswith(".pdf"), document.id


def test_every_document_says_in_its_first_lines_that_it_is_a_summary(library, texts):
    for document in library.documents.values():
        opening = texts[document.id][:900]
        if document.language == "vi":
            assert re.search(r"Bản tóm tắt [^.]*Summit KB", opening), document.id
            assert re.search(r"không (phải|thay cho|mô tả|chứa)", opening), document.id
        else:
            assert re.search(r"Summary [^.]*Summit KB", opening), document.id
            assert "not" in opening.split("Summary")[-1] or "neither" in opening, document.id


def test_metadata_says_so_too(library):
    for document in library.documents.values():
        said = f"{document.title} {document.rights}".lower()
        assert "tóm tắt" in said or "summary" in said, document.id
        assert document.source, document.id


def test_every_document_names_the_city(texts):
    assert [document for document, text in texts.items() if "Đà Nẵng" not in text] == []


def test_topics_and_sessions_exist(library):
    for document in library.documents.values():
        assert document.topics, document.id
        assert [topic for topic in document.topics if topic not in library.thesaurus] == []
        if document.event:
            sessions = {session.id for session in library.events[document.event].sessions}
            assert document.session is None or document.session in sessions, document.id


def test_every_topic_but_the_headings_is_used(library):
    used = {topic for document in library.documents.values() for topic in document.topics}
    bare = {topic.id for topic in library.thesaurus if topic.id not in used}
    assert {topic for topic in bare if not library.thesaurus.children(topic)} == set()


def test_every_session_has_its_document(library):
    given = {d.session for d in library.documents.values() if d.event == "smart-city-summit-2019"}
    sessions = {session.id for session in library.events["smart-city-summit-2019"].sessions}
    assert sessions <= given


def test_relations_lead_to_documents_or_to_described_absences(library):
    for document in library.documents.values():
        targets = [relation.target for relation in document.relations]
        assert len(set(targets)) == len(targets), document.id
        assert document.id not in targets
        for relation in document.relations:
            assert relation.target in library.documents or relation.title, document.id


def test_translations_name_a_vietnamese_original(library):
    for document in library.documents.values():
        if document.language == "vi":
            continue
        (relation,) = document.relations
        assert relation.kind is RelationKind.TRANSLATION_OF
        original = library.get(relation.target)
        assert document.id == f"{original.id}-en"
        assert original.language == "vi"
        assert original.title_en == document.title
        assert original.topics == document.topics


def test_cited_numbers_stand_in_the_text(library, texts):
    checked = 0
    for document in library.documents.values():
        found = {mention.canonical for mention in find_numbers(texts[document.id])}
        for relation in document.relations:
            if relation.kind is not RelationKind.CITES:
                continue
            known = library.documents.get(relation.target)
            identity = known.identity if known else relation.identity
            if identity and identity.number:
                assert identity.number in found, (document.id, identity.number)
                checked += 1
    assert checked >= 15


def test_the_two_resolutions_numbered_43(library):
    resolution = library.get(RESOLUTION)
    assert resolution.identity.issuer == "Bộ Chính trị"
    assert str(resolution.identity.date) == "2019-01-24"
    (other,) = (r for r in resolution.relations if r.kind is RelationKind.SAME_NUMBER)
    assert other.target not in library.documents
    assert other.identity.number == resolution.identity.number == "43-NQ/TW"
    assert other.identity.issuer == "Ban Chấp hành Trung ương"
    assert str(other.identity.date) == "2023-11-24"


def test_validity_is_never_guessed(library):
    assert {d.validity for d in library.documents.values()} == {Validity.UNKNOWN}


def test_no_long_sentence_is_repeated(texts, words):
    owners = defaultdict(set)
    for document, text in texts.items():
        for sentence in re.split(r"(?<=[.!?;:])\s+|\n", text):
            # A row of a table is no sentence: two tables may give the same name in full.
            if len(words(sentence)) >= 12 and "\t" not in sentence:
                owners[" ".join(words(sentence))].add(document)
    repeated = {s: ids for s, ids in owners.items() if len(ids) > 1}
    assert repeated == {}


@pytest.mark.parametrize("document", ["so-lieu-kinh-phi", "phat-bieu-khai-mac-2019"])
def test_figures(texts, document):
    text = texts[document]
    for fact in ("53", "2.200 tỷ", "345 tỷ", "600 tỷ", "11 năm"):
        assert fact in text or (fact == "11 năm" and "\t11\t" in text), fact
    for partner in ("VNPT", "FPT", "Viettel", "VietinBank", "SeaBank", "BRG"):
        assert partner in text, partner


def test_figures_in_english(texts):
    for fact in ("53", "2,200 billion VND", "345 billion VND", "600 billion VND"):
        assert fact in texts["so-lieu-kinh-phi-en"]


def test_no_text_gives_the_scheme_another_sum(texts):
    sums = {s for text in texts.values() for s in re.findall(r"(\d[\d.]*) tỷ", text)}
    assert sums == {"2.200", "345", "600", "945"}  # 945 is said to be the compiler's addition


def test_words_that_searching_is_tried_on(texts):
    everything = "\n".join(texts.values())
    for wanted in ("đường", "Dương", "điều hoà", "hài hòa", "an ninh", "dự án", "30/2020/NĐ-CP"):
        assert wanted in everything, wanted
