"""Legacy text is recognised; Unicode, English and French are left alone."""

import pytest

from summit_kb.vietnamese.legacy.detect import detect, encoding_of_font

FRENCH = [
    "Noël à Orléans, c'est où ? Là-bas, près de la forêt, les élèves répètent déjà.",
    "où où où où",
    "L'accord prévoit que les parties coopèrent à l'élaboration d'un schéma intégré.",
    "il y a trop de «\xa0)\xa0» et de «\xa0(\xa0»",
]
PORTUGUESE = ["“%s” não é um nome válido: “%c”", "O recurso em “%s” não é um diretório"]
ENGLISH = ["A naïve café owner's résumé", "Plain words of a smart city — “quoted” – and so on"]
UNICODE = [
    "Cộng hòa Xã hội chủ nghĩa Việt Nam",
    "Hội nghị về thành phố thông minh tại Đà Nẵng, ngày 24 tháng 01 năm 2019",
    "Uỷ ban nhân dân thành phố",
]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Céng hßa X· héi chñ nghÜa ViÖt Nam", "tcvn3"),
        ("Coäng hoøa Xaõ hoäi chuû nghóa Vieät Nam", "vni"),
        ("Co^.ng ho`a Xa~ ho^.i chu? nghi~a Vie^.t Nam", "viqr"),
    ],
)
def test_legacy_text_is_recognised(text: str, encoding: str) -> None:
    found = detect(text)
    assert found is not None
    assert found.encoding == encoding
    assert found.confidence > 0.9


@pytest.mark.parametrize("text", [*FRENCH, *PORTUGUESE, *ENGLISH, *UNICODE, "", "2019", "UBND"])
def test_good_text_is_not_touched(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize("font", [".VnTime", "VNI-Times", "VPS Times"])
@pytest.mark.parametrize("text", [*UNICODE, *ENGLISH])
def test_a_font_name_alone_never_decides(text: str, font: str) -> None:
    assert detect(text, font=font) is None


def test_a_font_name_lowers_the_threshold() -> None:
    assert detect("§iÒu 5") is None
    found = detect("§iÒu 5", font=".VnTimeH")
    assert found is not None
    assert found.encoding == "tcvn3"


def test_a_font_does_not_turn_readable_words_into_other_readable_words() -> None:
    assert detect("và có", font=".VnTime") is None


def test_fonts_hint_at_encodings() -> None:
    assert encoding_of_font(".VnTimeH") == "tcvn3"
    assert encoding_of_font("VNI-Helve") == "vni"
    assert encoding_of_font("Times New Roman") is None
