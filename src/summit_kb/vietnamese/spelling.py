"""Whether a word is spelled like a Vietnamese syllable: onset, rhyme, and the tones a rhyme takes.

The rules are those of the national alphabet; they accept syllables nobody uses and are meant for
telling readable text from unreadable text, not for correcting anyone.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from summit_kb.vietnamese.normal import exact_form, folded_form

# Longest first.
_ONSET_TABLE = "ngh ng nh gh gi kh ph qu th tr ch b c d đ g h k l m n p r s t v x"
_RHYME_TABLE = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em
en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp
iêt iêu y yêm yên yêng yêt yêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn
oăng oăt oe oen oeo oet oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp
ơt u ua uc ui um un ung up ut uâ uân uâng uât uây uê uêch uênh uêt uy uya uych uyên uyêt uynh
uyt uyu uơ uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt
ươu
"""
# After "qu" the glide is already written.
_QU_RHYME_TABLE = """
a ac ach ai an ang anh ao ap at au ay ăc ăn ăng ăp ăt âc ân âng ât ây e en eo et ê êch ên ênh
êt i ich in inh it y yên yêt ynh yt ych ơ ôc
"""
_ONSETS = tuple(_ONSET_TABLE.split())
_RHYMES = frozenset(_RHYME_TABLE.split())
_QU_RHYMES = frozenset(_QU_RHYME_TABLE.split())
_BARE_RHYMES = frozenset(map(folded_form, _RHYMES | _QU_RHYMES))
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_STOPPED = ("c", "ch", "p", "t")
_STOP_TONES = frozenset("\u0301\u0323")


@lru_cache(maxsize=50_000)
def is_syllable(word: str) -> bool:
    """Whether ``word`` (any case, any Unicode form) can be a Vietnamese syllable."""
    apart = unicodedata.normalize("NFD", exact_form(word))
    tones = _TONES.findall(apart)
    if len(tones) > 1:
        return False
    toneless = unicodedata.normalize("NFC", _TONES.sub("", apart))
    rhyme = _rhyme(toneless)
    if rhyme is None:
        return False
    return not rhyme.endswith(_STOPPED) or bool(tones and tones[0] in _STOP_TONES)


def _rhyme(toneless: str) -> str | None:
    if toneless in _RHYMES:
        return toneless
    for onset in _ONSETS:
        rest = toneless.removeprefix(onset)
        if rest == toneless:
            continue
        rhymes = _QU_RHYMES if onset == "qu" else _RHYMES
        if rest in rhymes:
            return rest
    # "gì", "gìn", "giếng": the i of the onset is also the rhyme's.
    rest = toneless[1:]
    return rest if toneless.startswith("gi") and rest in _RHYMES else None


def is_bare_syllable(word: str) -> bool:
    """Whether ``word`` could be a syllable whose marks were left out; one letter tells nothing."""
    lower = word.lower()
    if not lower.isascii() or len(lower) < 2:
        return False
    rests = (lower, *(lower.removeprefix(onset) for onset in _ONSETS if lower.startswith(onset)))
    return any(rest in _BARE_RHYMES for rest in rests)


def syllable_share(words: list[str]) -> float:
    """The share of words that are Vietnamese syllables, 0 to 1; 0 for no words."""
    return sum(map(is_syllable, words)) / len(words) if words else 0.0
