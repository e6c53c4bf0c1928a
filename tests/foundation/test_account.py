import pytest

from summit_kb.foundation import account


def test_who_and_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "lan")
    monkeypatch.setattr("platform.node", lambda: "thu-vien")
    assert account.account() == "lan@thu-vien"


def test_an_account_without_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError("getpwuid(): uid not found: 1234")

    monkeypatch.setattr("getpass.getuser", nameless)
    assert account.user_name() == "?"
