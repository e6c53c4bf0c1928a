"""What Wine 8 lacks and the program's libraries ask for: three small libraries.

    icuuc.dll               converters of old encodings, which Qt asks ICU for: none are there
    bcryptprimitives.dll    random bytes, for Rust: as advapi32 gives them
    kbi-ms-win-crt-math…    functions of complex numbers, for numpy; the rest is Wine's own

They are put into a trial's own Windows, never into the program; the libraries of numpy in a copy
of the program are told the other name of the third.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

import dll_closure

COMPILER = ("x86_64-w64-mingw32-gcc",)
MATH = "api-ms-win-crt-math-l1-1-0.dll"
OUR_MATH = f"kbi{MATH[3:]}"
_ICU = "icuuc.dll"
_EXPORT = "#define X __declspec(dllexport)\n"
_RANDOM = (
    _EXPORT
    + """__declspec(dllimport) unsigned char SystemFunction036(void *, unsigned long);
X int ProcessPrng(unsigned char *to, unsigned long long count) {
    return SystemFunction036(to, (unsigned long)count);
}
"""
)
# By value as Microsoft's compiler passes them: one float in a register, two doubles by address.
_COMPLEX = (
    _EXPORT
    + """typedef struct { float re, im; } F;
typedef struct { double re, im; } D;
double hypot(double, double);
double atan2(double, double);
X float kb_crealf(F z) { return z.re; }
X float kb_cimagf(F z) { return z.im; }
X double kb_creal(D z) { return z.re; }
X double kb_cimag(D z) { return z.im; }
X float kb_cabsf(F z) { return (float)hypot(z.re, z.im); }
X double kb_cabs(D z) { return hypot(z.re, z.im); }
X float kb_cargf(F z) { return (float)atan2(z.im, z.re); }
X double kb_carg(D z) { return atan2(z.im, z.re); }
"""
)
_OWN = {
    **{name: f"kb_{name}" for name in ("crealf", "cimagf", "cabsf", "cargf")},
    **{
        f"{name}{end}": f"kb_{name}"
        for name in ("creal", "cimag", "cabs", "carg")
        for end in ("", "l")
    },
}


def make(program: Path, folder: Path, compiler: Sequence[str] = COMPILER) -> None:
    """Make the three for ``program`` in ``folder``, the system's folder of a trial."""
    names = dll_closure.names_by_library(program)
    icu = "".join(f"X long long {name}(void) {{ return 0; }}\n" for name in sorted(names[_ICU]))
    _compile(_EXPORT + icu, folder / _ICU, compiler)
    _compile(_RANDOM, folder / "bcryptprimitives.dll", [*compiler, "-ladvapi32"])
    _compile(_COMPLEX + exports(names[MATH]), folder / OUR_MATH, compiler)


def rename_math(program: Path) -> int:
    """Let numpy in a copy of the program ask for ours; how many of its libraries do."""
    changed = 0
    for path in (program / "lib" / "numpy").rglob("*.pyd"):
        data = path.read_bytes()
        if MATH.encode() in data:
            path.write_bytes(data.replace(MATH.encode(), OUR_MATH.encode()))
            changed += 1
    return changed


def exports(names: Iterable[str]) -> str:
    """Lines for the linker: ours under their names, all others handed on."""
    told = (f"-export:{name}={_OWN.get(name) or f'ucrtbase.{name}'}" for name in sorted(names))
    lines = "".join(f'".ascii \\" {one}\\"\\n"\n' for one in told)
    return f'__asm__(".section .drectve\\n"\n{lines}".text\\n");\n'


def _compile(source: str, target: Path, compiler: Sequence[str]) -> None:
    text = target.with_suffix(".c")
    text.write_text(source, encoding="ascii")
    first, *rest = compiler
    options = [one for one in rest if not one.startswith("-l")]
    libraries = [one for one in rest if one.startswith("-l")]
    command = [first, *options, "-shared", "-O1", "-s", "-o", str(target), str(text), *libraries]
    subprocess.run(command, check=True)
    text.unlink()
