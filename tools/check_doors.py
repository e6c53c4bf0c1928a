"""Doors that import-linter cannot name: single modules of the standard library and of Qt.

No part of the program opens a network connection or talks to the web, and no part of it uses
QtPdf: pages come from the PDFium worker. Imports hidden in a call to ``import_module`` count.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from sources import Source, conclude, sources

# One line a name would be a page of names; a block of words is read at a glance.
_NETWORK = """
aiohttp ftplib http httpx imaplib nntplib poplib requests smtplib socket socketserver ssl
telnetlib urllib.request urllib3 webbrowser websockets xmlrpc
"""
_QT = """
QtHttpServer QtNetwork QtNetworkAuth QtPdf QtPdfWidgets QtWebChannel QtWebEngineCore
QtWebEngineQuick QtWebEngineWidgets QtWebSockets QtWebView
"""
_LOCAL = "the one local channel is foundation.doorbell (decisions/0035)"
CLOSED = {
    **dict.fromkeys(_NETWORK.split(), "the program opens no network connection"),
    "multiprocessing.connection": _LOCAL,
    "multiprocessing.managers": _LOCAL,
    **{
        f"PySide6.{name}": "no network, and no QtPdf (pages come from PDFium)"
        for name in _QT.split()
    },
}
# Module that may, and why. Keep it short.
EXEMPT: dict[tuple[str, str], str] = {
    (
        "summit_kb.foundation.doorbell",
        "multiprocessing.connection",
    ): "a Unix socket or a named pipe",
}


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and full name of everything a file imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and _name(node.func) in ("import_module", "__import__"):
            named = node.args[0] if node.args else None
            if isinstance(named, ast.Constant) and isinstance(named.value, str):
                yield node.lineno, named.value


def problems_of(source: Source) -> list[str]:
    found: list[str] = []
    for line, name in imported(source.tree):
        for closed, reason in CLOSED.items():
            if (name == closed or name.startswith(f"{closed}.")) and (
                (source.module, closed) not in EXEMPT
            ):
                found.append(f"{source.path.as_posix()}:{line} imports {closed}: {reason}")
    return sorted(set(found))


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", "") or getattr(function, "id", "")


def main() -> int:
    modules = list(sources("src"))
    problems = [problem for source in modules for problem in problems_of(source)]
    return conclude(problems, f"{len(modules)} modules, {len(CLOSED)} closed doors")


if __name__ == "__main__":
    sys.exit(main())
