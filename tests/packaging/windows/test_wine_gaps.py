"""What Wine lacks, for trying the program in it."""

from wine_gaps import MATH, OUR_MATH, exports, rename_math


def test_what_wine_has_is_handed_on_and_what_it_lacks_is_ours():
    told = exports({"cos", "crealf", "cimagl"})
    assert "-export:cos=ucrtbase.cos" in told
    assert "-export:crealf=kb_crealf" in told
    assert "-export:cimagl=kb_cimag" in told


def test_numpy_is_told_the_other_name_and_nobody_else(tmp_path):
    ours = tmp_path / "lib" / "numpy" / "_core" / "one.pyd"
    other = tmp_path / "lib" / "lxml" / "etree.pyd"
    for path in (ours, other):
        path.parent.mkdir(parents=True)
        path.write_bytes(b"MZ " + MATH.encode() + b"\0")
    assert rename_math(tmp_path) == 1
    assert OUR_MATH.encode() in ours.read_bytes()
    assert len(OUR_MATH) == len(MATH)
    assert OUR_MATH.encode() not in other.read_bytes()
