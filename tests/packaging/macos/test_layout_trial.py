"""The look at a bundle that cannot be run: each thing that would stop it is found."""

import pytest

import layout_trial


def test_what_is_listed_of_the_wheels(code, tmp_path):
    for name in (
        *("PySide6/QtCore.abi3.so", "PySide6/QtQml.abi3.so", "numpy/core.so", "hatchling/a.so"),
        *("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "PySide6/Qt/plugins/tls/libqtls.dylib"),
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(code[0]())
    (tmp_path / "numpy" / "a.py").touch()
    (tmp_path / "numpy" / "a.json").touch()
    listed = {name: kind for name, _source, kind in layout_trial.entries(tmp_path)}
    assert listed == {
        "PySide6/QtCore.abi3.so": "BINARY",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib": "BINARY",
        "numpy/core.so": "BINARY",
        "numpy/a.json": "DATA",
    }


def test_it_is_laid_as_told(tmp_path):
    (tmp_path / "source").write_text("x", encoding="utf-8")
    told = [
        ("Contents/Frameworks/a.so", str(tmp_path / "source"), "BINARY"),
        ("Contents/Resources/a.so", "../Frameworks/a.so", "SYMLINK"),
    ]
    layout_trial.lay(lambda listed: listed, told, tmp_path / "A.app")
    assert (tmp_path / "A.app" / "Contents" / "Resources" / "a.so").read_text("utf-8") == "x"


def test_a_good_bundle_has_no_problems(app):
    assert layout_trial.problems(app) == []


@pytest.mark.parametrize(
    ("place", "needs", "told"),
    [
        ("Resources/data/a.so", (), "code among data"),
        ("Frameworks/a.so", ("@rpath/libnot.dylib",), "a.so asks for @rpath/libnot.dylib"),
        ("Frameworks/a.so", ("@loader_path/../libpython3.dylib", "/usr/lib/libc++.1.dylib"), ""),
    ],
)
def test_what_would_stop_it(app, code, place, needs, told):
    (app / "Contents" / place).write_bytes(code[0](needs=needs))
    found = layout_trial.problems(app)
    assert len(found) == bool(told)
    assert all(told in line for line in found)


def test_a_link_that_leads_nowhere(app):
    (app / "Contents" / "Resources" / "b").symlink_to("nowhere")
    (line,) = layout_trial.problems(app)
    assert line.startswith("leads nowhere")
