"""Data of the languages in the program's folder."""

import pytest

from recognition_data import LANGUAGES, RecognitionDataError, lay


@pytest.fixture
def tessdata(tmp_path):
    folder = tmp_path / "tessdata"
    (folder / "configs").mkdir(parents=True)
    for name in ("configs/tsv", "configs/txt", "configs/quiet", "fra.traineddata"):
        (folder / name).write_text(name, encoding="utf-8")
    for language in LANGUAGES:
        (folder / f"{language}.traineddata").write_text(language, encoding="utf-8")
    return folder


def test_languages_and_the_forms_of_answers_go_in_and_nothing_else(tessdata, tmp_path):
    lay(tmp_path / "recognition", tessdata, None)
    target = tmp_path / "recognition" / "tessdata"
    found = sorted(path.relative_to(target).as_posix() for path in target.rglob("*.*"))
    assert found == ["eng.traineddata", "osd.traineddata", "vie.traineddata"]
    assert (target / "configs" / "tsv").is_file()


def test_a_language_that_is_not_there_is_told(tessdata, tmp_path):
    (tessdata / "vie.traineddata").unlink()
    with pytest.raises(RecognitionDataError, match=r"vie\.traineddata"):
        lay(tmp_path / "recognition", tessdata, None)


def test_a_folder_without_the_program_is_no_engine(tmp_path):
    with pytest.raises(RecognitionDataError, match=r"tesseract\.exe"):
        lay(tmp_path / "recognition", None, tmp_path)


def test_the_engine_lies_where_the_program_looks(tessdata, tmp_path):
    engine = tmp_path / "engine"
    engine.mkdir()
    (engine / "tesseract.exe").write_bytes(b"MZ")
    lay(tmp_path / "recognition", tessdata, engine)
    assert (tmp_path / "recognition" / "tesseract.exe").is_file()
    assert (tmp_path / "recognition" / "tessdata" / "vie.traineddata").is_file()
