"""The per-user installer with a program of a few lines; with ours, the clean room tries it."""

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys

import pytest

import shared_files
import user_installer

WHEN = 1_700_000_000
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("getconf"), reason="the installer is for Linux"
)
PROGRAM = '#!/bin/sh\necho "summit-kb @V@ $*"\n'


def _make(folder, version, said=PROGRAM, **facts):
    root = folder / f"root-{version}"
    program = root / "program" / "summit-kb"
    program.parent.mkdir(parents=True)
    program.write_text(said.replace("@V@", version))
    program.chmod(0o755)
    entry = root / "share" / "applications" / "summit-kb.desktop"
    entry.parent.mkdir(parents=True)
    shutil.copyfile(shared_files.HERE / "summit-kb.desktop", entry)
    (root / "share" / f"only-{version}").write_text("x")
    shared_files.set_times(root, WHEN)
    packed = user_installer.pack(root, 1, folder / f"packed-{version}")
    told = {
        "VERSION": version,
        "MACHINE": platform.machine(),
        "GLIBC": "2.17",
        "KIB": "1000",
        "SUM": hashlib.sha256(packed.read_bytes()).hexdigest(),
        **facts,
    }
    made = folder / f"summit-kb-{version}.run"
    made.write_bytes(user_installer.script(told) + packed.read_bytes())
    return made


class Computer:
    """A user's home with a blank and accents in its path."""

    def __init__(self, folder):
        self.home = folder / "Nguyễn Văn A"
        self.home.mkdir()
        self.local = self.home / ".local"
        self.program = self.local / "bin" / "summit-kb"

    def run(self, installer, *arguments, **environment):
        told = {"HOME": str(self.home), "PATH": os.environ["PATH"], "LANG": "en", **environment}
        # It refuses an administrator at home: there the same folder is named another way.
        if os.geteuid() == 0 and "--prefix" not in arguments and "--help" not in arguments:
            arguments = ("--prefix", str(self.local / "x" / ".."), *arguments)
            self.program = self.local / "x" / ".." / "bin" / "summit-kb"
            (self.local / "x").mkdir(parents=True, exist_ok=True)
        return subprocess.run(
            ["sh", str(installer), *arguments],
            capture_output=True,
            text=True,
            env=told,
            check=False,
        )

    def says(self):
        return subprocess.run(
            [self.program, "a b"], capture_output=True, text=True, check=True
        ).stdout

    def files(self):
        return {path for path in self.home.rglob("*") if path.is_file() or path.is_symlink()}


@pytest.fixture(scope="module")
def installers(tmp_path_factory):
    folder = tmp_path_factory.mktemp("installers")
    return {one: _make(folder, one) for one in ("1.0", "2.0")}


@pytest.fixture
def computer(tmp_path):
    return Computer(tmp_path)


def test_the_script_knows_where_it_ends():
    told = user_installer.script({"VERSION": "1"})
    assert f"SKIP='{len(told) + 1}'".encode() in told
    assert told.endswith(b"exit 0\n}\n")


def test_the_same_bytes_every_time(tmp_path, installers):
    (tmp_path / "again").mkdir()
    again = _make(tmp_path / "again", "1.0")
    assert again.read_bytes() == installers["1.0"].read_bytes()


def test_installs_upgrades_and_goes_without_a_trace(computer, installers):
    data = computer.home / ".local" / "share" / "summit-kb" / "note"
    data.parent.mkdir(parents=True)
    data.write_text("mine")
    assert computer.run(installers["1.0"]).returncode == 0
    assert computer.says() == "summit-kb 1.0 a b\n"
    done = computer.run(installers["2.0"], "--quiet")
    assert (done.returncode, done.stdout) == (0, "")
    assert computer.says() == "summit-kb 2.0 a b\n"
    names = {path.name for path in computer.files()}
    assert "only-2.0" in names
    assert "only-1.0" not in names
    done = computer.run(installers["2.0"], "--uninstall")
    assert done.returncode == 0
    assert computer.files() == {data}


def test_the_menu_entry_names_the_place(computer, installers):
    place = computer.home / 'a "b" $c & 100%'
    assert computer.run(installers["1.0"], "--prefix", str(place)).returncode == 0
    entry = (place / "share/applications/summit-kb.desktop").read_text(encoding="utf-8")
    program = str(place / "bin" / "summit-kb")
    marked = program.replace('"', '\\\\"').replace("$", "\\\\$").replace("%", "%%")
    assert f'Exec="{marked}" desktop %u\n' in entry
    assert f"TryExec={program}\n" in entry


@pytest.mark.parametrize(
    ("facts", "code"), [({"MACHINE": "riscv64"}, 7), ({"GLIBC": "9.1"}, 7), ({"KIB": "9" * 15}, 6)]
)
def test_a_computer_it_cannot_serve_is_told_and_left_alone(tmp_path, computer, facts, code):
    made = _make(tmp_path, "1.0", **facts)
    done = computer.run(made)
    assert done.returncode == code
    assert done.stderr.strip()
    assert computer.files() == set()


@pytest.mark.parametrize("harm", ["flipped", "truncated"])
def test_a_damaged_copy_is_refused(tmp_path, computer, installers, harm):
    whole = bytearray(installers["1.0"].read_bytes())
    whole[-100] ^= harm == "flipped"
    copy = tmp_path / "copy.run"
    copy.write_bytes(whole[:-10] if harm == "truncated" else whole)
    assert computer.run(copy).returncode == 4
    assert computer.files() == set()


@pytest.mark.parametrize("cut", [3000, 9000, 14000])
def test_half_a_script_does_nothing(tmp_path, computer, installers, cut):
    copy = tmp_path / "copy.run"
    copy.write_bytes(installers["1.0"].read_bytes()[:cut])
    assert computer.run(copy).returncode != 0
    assert computer.files() == set()


def test_stopped_in_the_middle_it_leaves_what_was_there(tmp_path, computer, installers):
    computer.run(installers["1.0"])
    before = computer.files()
    # Unpacked and tried, and not yet in use.
    stopped = _make(tmp_path, "2.0", "#!/bin/sh\nkill -TERM $PPID\n")
    assert computer.run(stopped).returncode == 130
    assert computer.files() == before
    assert computer.says() == "summit-kb 1.0 a b\n"


def test_a_program_that_does_not_start_is_not_installed(tmp_path, computer, installers):
    computer.run(installers["1.0"])
    before = computer.files()
    broken = _make(tmp_path, "2.0", "#!/bin/sh\necho no libfoo >&2\nexit 127\n")
    done = computer.run(broken)
    assert done.returncode == 7
    assert "no libfoo" in done.stderr
    assert computer.files() == before


def test_every_exit_code_stands_in_the_guide():
    script = (shared_files.HERE / "installer.sh").read_text(encoding="utf-8")
    guide = (shared_files.release.ROOT / "docs/it/install-linux.md").read_text(encoding="utf-8")
    used = set(re.findall(r"\b(?:stop|exit) (\d+)\b", script))
    table = guide.partition("| exit code | means |")[2].partition("\n\n")[0]
    assert set(re.findall(r"^\| (\d+) \|", table, re.MULTILINE)) == used


def test_another_programs_link_is_not_touched(computer, installers):
    computer.run(installers["1.0"], "--uninstall")
    other = computer.local / "bin" / "summit-kb"
    other.parent.mkdir(parents=True)
    other.write_text("mine")
    assert computer.run(installers["1.0"]).returncode == 2
    assert other.read_text() == "mine"


def test_data_go_only_after_a_word(computer, installers):
    data = computer.home / ".local" / "share" / "summit-kb"
    data.mkdir(parents=True)
    computer.run(installers["1.0"])
    assert computer.run(installers["1.0"], "--uninstall", "--purge-data").returncode == 2
    assert data.is_dir()
    assert computer.run(installers["1.0"], "--uninstall", "--purge-data", "--yes").returncode == 0
    assert not data.exists()


@pytest.mark.parametrize("wrong", [["--x"], ["--lang", "de"], ["--purge-data"], ["--prefix"]])
def test_wrong_usage(computer, installers, wrong):
    assert computer.run(installers["1.0"], *wrong).returncode == 2


def test_nothing_to_uninstall(computer, installers):
    assert computer.run(installers["1.0"], "--uninstall").returncode == 1


def test_both_languages(computer, installers):
    vi, en = (
        computer.run(installers["1.0"], "--lang", one, "--help").stdout for one in ("vi", "en")
    )
    for option in ("--prefix", "--uninstall", "--purge-data", "--quiet", "--check"):
        assert option in vi
        assert option in en
    assert "Cài" in vi
    assert "Installs" in en
