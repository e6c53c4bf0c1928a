"""The bundle gets its description, picture, notices and dates, and is made on a Mac only."""

import plistlib
import sys

import pytest
from PIL import Image

import layout_trial
import mac_bundle
from steps import BuildError
from summit_kb.foundation import program_folder


def test_a_bundle_is_dressed(app, tmp_path):
    share = tmp_path / "share"
    share.mkdir()
    (share / "sbom.cdx.json").write_text("{}", encoding="utf-8")
    mac_bundle.dress(app, share, "0.1.0", 1_780_000_000)
    contents = app / "Contents"
    told = plistlib.loads((contents / "Info.plist").read_bytes())
    with Image.open(contents / "Resources" / told["CFBundleIconFile"]) as icon:
        assert icon.format == "ICNS"
    assert [path.name for path in (contents / "Resources").glob("*.icns")] == ["summit-kb.icns"]
    assert (contents / "Resources" / "share" / "sbom.cdx.json").is_file()
    # The newest that one of the parts asks for.
    assert told["LSMinimumSystemVersion"] == "13.3"
    assert "2026" in told["NSHumanReadableCopyright"]
    dates = {path.stat().st_mtime for path in app.rglob("*")}
    assert dates == {1_780_000_000}


def test_somebody_who_has_tried_it_may_say_on_what_it_starts(app, tmp_path):
    (tmp_path / "share").mkdir()
    mac_bundle.dress(app, tmp_path / "share", "0.1.0", 0, mac_bundle.system("12"))
    told = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    assert told["LSMinimumSystemVersion"] == "12.0"


def test_languages_lie_among_data_and_are_found_among_code(app, tmp_path, monkeypatch):
    for name in ("vie.traineddata", "eng.traineddata", "osd.traineddata"):
        (tmp_path / name).write_bytes(b"data")
    with pytest.raises(BuildError, match=r"configs/tsv"):
        mac_bundle.lay_languages(app, tmp_path)
    (tmp_path / "configs").mkdir()
    for name in ("tsv", "txt", "quiet"):
        (tmp_path / "configs" / name).touch()
    mac_bundle.lay_languages(app, tmp_path)
    # As a frozen program sees it: the command line's own way to it.
    monkeypatch.setattr(sys, "_MEIPASS", str(app / "Contents" / "Frameworks"), raising=False)
    found = program_folder.brought_along("recognition/tessdata")
    assert (found / "vie.traineddata").read_bytes() == b"data"
    assert not layout_trial.problems(app)


def test_the_same_input_gives_the_same_bundle(app, tmp_path):
    (tmp_path / "share").mkdir()
    made = []
    for _ in range(2):
        mac_bundle.dress(app, tmp_path / "share", "0.1.0", 1_780_000_000)
        files = [path for path in sorted(app.rglob("*")) if path.is_file()]
        made.append({path: path.read_bytes() for path in files})
    assert made[0] == made[1]


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is made")
def test_elsewhere_it_says_so(tmp_path, capsys):
    assert mac_bundle.main(["--out", str(tmp_path / "out")]) == 2
    assert "on a Mac" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
