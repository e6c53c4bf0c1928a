import pytest

from check_doors import problems_of


@pytest.mark.parametrize(
    "line",
    [
        "import socket",
        "import http.client",
        "from http import server",
        "import urllib.request",
        "from urllib import request",
        "from urllib.request import urlopen",
        "import requests",
        "from PySide6 import QtPdf",
        "from PySide6.QtNetwork import QLocalSocket",
        "import PySide6.QtWebEngineCore",
        "def f():\n    import ssl",
        "import importlib\nimportlib.import_module('socket')",
    ],
)
def test_a_closed_door_is_found_wherever_it_hides(source, line: str):
    (problem,) = set(problems_of(source("src/summit_kb/a.py", line + "\n")))
    assert problem.startswith("src/summit_kb/a.py:")


@pytest.mark.parametrize(
    "line",
    [
        "from urllib.parse import quote",
        "import urllib.parse",
        "from PySide6 import QtCore",
        "from PySide6.QtWidgets import QWidget",
        "from .socket import x",
        "import sockets_of_ours",
        "text = 'import socket'",
    ],
)
def test_other_doors_stay_open(source, line: str):
    assert problems_of(source("src/summit_kb/a.py", line + "\n")) == []
