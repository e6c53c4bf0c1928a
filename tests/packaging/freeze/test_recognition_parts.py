import pytest

import recognition_parts
from steps import BuildError


@pytest.mark.parametrize("name", ["libarchive.so.13", "libcurl.so.4", "libtiff.so.6"])
def test_what_is_never_called_gets_a_stand_in(name):
    assert recognition_parts.STOOD_IN.match(name)


@pytest.mark.parametrize("name", ["libtesseract.so.5", "liblept.so.5", "libjpeg.so.62"])
def test_what_is_called_does_not(name):
    assert not recognition_parts.STOOD_IN.match(name)


def test_a_machine_without_tesseract_is_told_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setattr(recognition_parts.shutil, "which", lambda _name: None)
    with pytest.raises(BuildError, match="apt-get install tesseract-ocr"):
        recognition_parts.put_into(tmp_path / "frozen", tmp_path / "work")


def test_languages_and_the_one_table_that_is_asked_for(tmp_path):
    data = tmp_path / "data"
    (data / "configs").mkdir(parents=True)
    for name in ("tsv", "pdf"):
        (data / "configs" / name).touch()
    for code in ("vie", "eng"):
        (data / f"{code}.traineddata").touch()
    with pytest.raises(BuildError, match="tesseract-ocr-osd"):
        recognition_parts._put_languages(data, tmp_path / "one")
    (data / "osd.traineddata").touch()
    recognition_parts._put_languages(data, tmp_path / "two")
    names = {path.name for path in (tmp_path / "two").rglob("*") if path.is_file()}
    assert names == {"vie.traineddata", "eng.traineddata", "osd.traineddata", "tsv"}
