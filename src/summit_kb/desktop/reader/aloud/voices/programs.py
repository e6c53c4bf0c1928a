"""The programs that speak: how each lists its voices, and how it is told to say a sentence.

Text goes in through standard input only; what a program is started with is made of our own words
and of the names it gave itself.
"""

from __future__ import annotations

import base64
import math
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from summit_kb.desktop.reader.aloud.voices.voice import Voice

_LANGUAGES = ("vi", "en")
_WORDS_A_MINUTE = 175
# Which language of Windows has which number (the lower ten bits).
_PRIMARY = {0x2A: "vi", 0x09: "en"}


@dataclass(frozen=True)
class Start:
    """Arguments, and what is set in the environment, of one process."""

    arguments: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class VoiceProgram:
    """``silence`` is what stops it where ending the process does not."""

    name: str
    executables: tuple[str, ...]
    systems: tuple[str, ...]
    listing: Start
    read: Callable[[str, str], list[Voice]]
    speak: Callable[[str, float], Start]
    silence: Sequence[str] | None = None

    @property
    def is_for_this_system(self) -> bool:
        return sys.platform.startswith(self.systems)


def _voice(program: str, path: str, name: str, tag: str, label: str) -> list[Voice]:
    language = re.split(r"[-_]", tag.lower())[0]
    if language not in _LANGUAGES or not name:
        return []
    return [Voice(program, path, name, language, label)]


def _read_espeak(path: str, listed: str) -> list[Voice]:
    """``Pty Language Age/Gender VoiceName File …``, a line each."""
    found: list[Voice] = []
    for line in listed.splitlines()[1:]:
        columns = line.split()
        if len(columns) >= 4:
            label = f"{columns[3].replace('_', ' ')} · eSpeak"
            found += _voice("espeak", path, columns[1], columns[1], label)
    # The plain voice of a language before those of its regions.
    return sorted(found, key=lambda one: ("-" in one.name, one.name))


def _speak_espeak(name: str, speed: float) -> Start:
    words = str(max(80, min(450, round(_WORDS_A_MINUTE * speed))))
    return Start(["-v", name, "-s", words, "-b", "1", "--stdin"])


def _read_speechd(path: str, listed: str) -> list[Voice]:
    """``NAME LANGUAGE VARIANT``, a line each; names have spaces turned into dashes or not."""
    found: list[Voice] = []
    for line in listed.splitlines()[1:]:
        match = re.match(r"\s*(\S.*?)\s{2,}(\S+)\s{2,}", f"{line}  ")
        if match is not None:
            found += _voice("speechd", path, match[1], match[2], match[1])
    return found


def _speak_speechd(name: str, speed: float) -> Start:
    rate = str(max(-100, min(100, round(100 * math.log2(speed)))))
    return Start(["--wait", "--pipe-mode", "--synthesis-voice", name, "--rate", rate])


def _read_say(path: str, listed: str) -> list[Voice]:
    """``Linh                vi_VN    # Xin chào …``, a line each."""
    found: list[Voice] = []
    for line in listed.splitlines():
        match = re.match(r"(.+?)\s+([a-z]{2,3}[_-]\w+)\s+#", line)
        if match is not None:
            found += _voice("say", path, match[1].strip(), match[2], match[1].strip())
    return found


def _speak_say(name: str, speed: float) -> Start:
    return Start(["-v", name, "-r", str(round(_WORDS_A_MINUTE * speed)), "-f", "-"])


_SAPI_VOICES = r"""
$tokens = foreach ($place in 'Speech', 'Speech_OneCore') {
  $kinds = New-Object -ComObject SAPI.SpObjectTokenCategory
  $key = "HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\$place\Voices"
  try { $kinds.SetId($key, $false) } catch { continue }
  foreach ($token in $kinds.EnumerateTokens()) { $token }
}
"""
_SAPI_LIST = (
    "[Console]::OutputEncoding = New-Object Text.UTF8Encoding $false\n"
    + _SAPI_VOICES
    + """
foreach ($t in $tokens) {
  "$($t.Id)`t$($t.GetAttribute('Language'))`t$($t.GetDescription())"
}
"""
)
_SAPI_SPEAK = (
    "[Console]::InputEncoding = New-Object Text.UTF8Encoding $false\n"
    + _SAPI_VOICES
    + """
$voice = New-Object -ComObject SAPI.SpVoice
foreach ($t in $tokens) { if ($t.Id -eq $env:SUMMIT_KB_VOICE) { $voice.Voice = $t } }
$voice.Rate = [int]$env:SUMMIT_KB_RATE
[void]$voice.Speak([Console]::In.ReadToEnd(), 16)
"""
)


def _script(text: str) -> list[str]:
    """The way PowerShell takes a script that no quoting can break."""
    coded = base64.b64encode(text.encode("utf-16-le")).decode("ascii")
    return ["-NoLogo", "-NoProfile", "-NonInteractive", "-EncodedCommand", coded]


def _read_sapi(path: str, listed: str) -> list[Voice]:
    """``id TAB language in hexadecimal TAB description``, a line each."""
    found: list[Voice] = []
    for line in listed.splitlines():
        columns = line.strip().split("\t")
        if len(columns) != 3 or not re.match(r"[0-9A-Fa-f]+", columns[1]):
            continue
        number = int(columns[1].split(";")[0], 16)
        tag = _PRIMARY.get(number & 0x3FF, "")
        found += _voice("sapi", path, columns[0], tag, columns[2].split(" - ")[0])
    return found


def _speak_sapi(name: str, speed: float) -> Start:
    # Ten steps of the voice are three times the speed.
    rate = max(-10, min(10, round(10 * math.log(speed, 3))))
    return Start(_script(_SAPI_SPEAK), {"SUMMIT_KB_VOICE": name, "SUMMIT_KB_RATE": str(rate)})


PROGRAMS = (
    VoiceProgram("say", ("say",), ("darwin",), Start(["-v", "?"]), _read_say, _speak_say),
    VoiceProgram(
        "sapi",
        ("powershell", "pwsh"),
        ("win32",),
        Start(_script(_SAPI_LIST)),
        _read_sapi,
        _speak_sapi,
    ),
    VoiceProgram(
        "speechd",
        ("spd-say",),
        ("linux", "freebsd"),
        Start(["--list-synthesis-voices"]),
        _read_speechd,
        _speak_speechd,
        ["--cancel"],
    ),
    VoiceProgram(
        "espeak",
        ("espeak-ng", "espeak"),
        ("linux", "freebsd", "darwin", "win32"),
        Start(["--voices"]),
        _read_espeak,
        _speak_espeak,
    ),
)
BY_NAME = {program.name: program for program in PROGRAMS}
