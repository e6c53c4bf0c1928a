import base64

import pytest

from summit_kb.desktop.reader.aloud.voices.programs import BY_NAME, PROGRAMS

ESPEAK = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  af              --/M      Afrikaans          gmw/af
 5  en-gb           --/M      English_(Great_Britain) gmw/en          (en 2)
 5  vi-vn-x-south   --/M      Vietnamese_(Southern) aav/vi-VN-x-south
 5  vi              --/M      Vietnamese_(Northern) aav/vi
"""
SAY = """Alex                en_US    # Most people recognize me by my voice.
Linh                vi_VN    # Xin chào! Tên tôi là Linh.
Thomas              fr_FR    # Bonjour.
Siri Giọng 1 (Cao cấp)  vi_VN    # Xin chào!
"""
SPEECHD = """                     NAME                 LANGUAGE                  VARIANT
              Vietnamese+Nữ                       vi                     none
        English (America)                    en-US                     none
                   French                       fr                     none
"""
SAPI = (
    "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Speech_OneCore\\Voices\\Tokens\\MSTTS_V110_viVN_An"
    "\t42A\tMicrosoft An - Vietnamese (Vietnam)\r\n"
    "HKLM\\David\t409;9\tMicrosoft David Desktop - English (United States)\r\n"
    "HKLM\\Hans\t407\tMicrosoft Hans\r\nbroken\r\n"
)


def read(program, listed):
    return [(one.name, one.language) for one in BY_NAME[program].read("/bin/x", listed)]


def test_lists_of_voices_are_read():
    assert read("espeak", ESPEAK) == [("vi", "vi"), ("en-gb", "en"), ("vi-vn-x-south", "vi")]
    assert read("say", SAY) == [
        ("Alex", "en"),
        ("Linh", "vi"),
        ("Siri Giọng 1 (Cao cấp)", "vi"),
    ]
    assert read("speechd", SPEECHD) == [("Vietnamese+Nữ", "vi"), ("English (America)", "en")]
    sapi = read("sapi", SAPI)
    assert [language for _name, language in sapi] == ["vi", "en"]
    assert sapi[0][0].endswith("viVN_An")


@pytest.mark.parametrize("program", [one.name for one in PROGRAMS])
@pytest.mark.parametrize("listed", ["", "\n\n", "x", "a b c d e\n" * 3, "\t\t\n"])
def test_lists_that_are_none_give_no_voice(program, listed):
    assert read(program, listed) == []


@pytest.mark.parametrize("program", PROGRAMS)
def test_text_is_never_an_argument_and_speed_has_bounds(program):
    for speed in (0.1, 0.5, 1.0, 2.0, 9.0):
        start = program.speak("Linh", speed)
        assert all(isinstance(argument, str) and argument for argument in start.arguments)
    fast, slow = program.speak("Linh", 2.0), program.speak("Linh", 0.5)
    assert (fast.arguments, fast.environment) != (slow.arguments, slow.environment)


def test_speeds_of_each_program():
    assert "350" in BY_NAME["espeak"].speak("vi", 2.0).arguments
    assert "100" in BY_NAME["speechd"].speak("x", 2.0).arguments
    assert "-100" in BY_NAME["speechd"].speak("x", 0.5).arguments
    assert BY_NAME["sapi"].speak("x", 3.0).environment["SUMMIT_KB_RATE"] == "10"


def test_the_script_for_windows_is_fixed_and_takes_the_voice_from_its_surroundings():
    hostile = "'; Remove-Item C:\\ #"
    start = BY_NAME["sapi"].speak(hostile, 1.0)
    script = base64.b64decode(start.arguments[-1]).decode("utf-16-le")
    assert hostile not in script
    assert start.environment["SUMMIT_KB_VOICE"] == hostile
    assert "ReadToEnd" in script
