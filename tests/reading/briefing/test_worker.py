import pypdf
import pytest

from summit_kb.ingest.frames import Frame
from summit_kb.reading.briefing.worker import answer


def ask(**message):
    return answer(Frame(message), lambda _told: None).message


def test_each_step_tells_what_it_made(tmp_path):
    target = tmp_path / "d.pdf"
    told = ask(
        do="divider", title="Phần một", lines=["dòng"], remark="", paper="a4", target=str(target)
    )
    assert told == {"sheets": 1}
    assert "Phần một" in pypdf.PdfReader(target).pages[0].extract_text()


def test_a_failure_is_told_with_its_reason(tmp_path, capsys):
    told = ask(
        do="place", source=str(tmp_path / "no.pdf"), pages=[], words={}, paper="a4", target="x"
    )
    assert told["failure"].startswith("FileNotFoundError")
    assert "no.pdf" in capsys.readouterr().err


@pytest.mark.parametrize("broken", [b"", b"%PDF-1.4\nnothing", b"\x00" * 3000])
def test_a_broken_file_costs_its_step_alone(tmp_path, capsys, caplog, broken):
    (tmp_path / "b.pdf").write_bytes(broken)
    target = str(tmp_path / "out.pdf")
    assert "failure" in ask(
        do="place", source=str(tmp_path / "b.pdf"), pages=[1], words={}, paper="a4", target=target
    )
    assert "sheets" in ask(do="divider", title="x", lines=[], remark="", paper="a4", target=target)
    capsys.readouterr()
    caplog.clear()
