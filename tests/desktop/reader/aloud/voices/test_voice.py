from summit_kb.desktop.reader.aloud.voices.voice import Voice


def test_a_choice_is_kept_by_program_and_name():
    assert Voice("say", "/usr/bin/say", "Linh", "vi", "Linh").key == "say:Linh"
