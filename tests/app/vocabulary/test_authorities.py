"""Lists of issuers and signers of a workspace."""

from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.app.vocabulary.authorities import (
    AddAuthority,
    AuthorityExistsError,
    AuthorityNotFoundError,
    MergeAuthorities,
)
from summit_kb.app.workspace import Workspace
from summit_kb.domain.authority import Authority, AuthorityKind
from summit_kb.domain.document import Document, Identity
from summit_kb.library.store import Library

AddRecord = Callable[..., Document]
WriteFile = Callable[[str, str], Path]
ISSUER = AuthorityKind.ISSUER


@pytest.fixture
def opened(library: Library, add_record: AddRecord, workspace: Workspace) -> Workspace:
    add_record("a", identity=Identity("other", issuer="UBND TP Đà Nẵng"))
    add_record("b", identity=Identity("other", issuer="Chính phủ"))
    add_record("c", identity=Identity("other", issuer="Chính phủ"))
    library.reload()
    workspace.refresh()
    workspace.authorities.apply(AddAuthority(Authority(ISSUER, "UBND thành phố Đà Nẵng")))
    return workspace


def test_what_is_offered_begins_with_the_list(opened: Workspace) -> None:
    assert opened.authorities.issuers() == [
        "UBND thành phố Đà Nẵng",
        "Chính phủ",
        "UBND TP Đà Nẵng",
    ]
    assert opened.authorities.signers() == []


def test_merging_gives_documents_the_preferred_form_and_is_undone(opened: Workspace) -> None:
    operation = MergeAuthorities(ISSUER, "UBND TP Đà Nẵng", "UBND thành phố Đà Nẵng")
    assert [one.id for one in opened.authorities.plan(operation).documents] == ["a"]
    assert opened.authorities.apply(operation) is not None
    assert opened.library.get("a").identity.issuer == "UBND thành phố Đà Nẵng"
    assert opened.authorities.preferred(ISSUER, "UBND TP ĐÀ NẴNG") == "UBND thành phố Đà Nẵng"
    opened.desk.undo()
    assert opened.library.get("a").identity.issuer == "UBND TP Đà Nẵng"
    assert opened.authorities.preferred(ISSUER, "UBND TP Đà Nẵng") == "UBND TP Đà Nẵng"


def test_two_entries_become_one(opened: Workspace) -> None:
    add = AddAuthority(Authority(ISSUER, "Thành phố Đà Nẵng", ("TP ĐN",)))
    opened.authorities.apply(add)
    opened.authorities.apply(
        MergeAuthorities(ISSUER, "Thành phố Đà Nẵng", "UBND thành phố Đà Nẵng")
    )
    [entry] = opened.authorities.entries(ISSUER)
    assert entry.variants == ("Thành phố Đà Nẵng", "TP ĐN")


def test_adding_again_adds_variants(opened: Workspace) -> None:
    again = Authority(ISSUER, "ubnd thành phố đà nẵng", ("UBTP", "UBTP"))
    opened.authorities.apply(AddAuthority(again))
    [entry] = opened.authorities.entries(ISSUER)
    assert (entry.name, entry.variants) == ("UBND thành phố Đà Nẵng", ("UBTP",))
    assert opened.authorities.apply(AddAuthority(again)) is None
    with pytest.raises(AuthorityExistsError):
        opened.authorities.plan(AddAuthority(Authority(ISSUER, "UBTP")))


def test_what_is_not_on_the_list_cannot_take_others_in(opened: Workspace) -> None:
    with pytest.raises(AuthorityNotFoundError):
        opened.authorities.plan(MergeAuthorities(ISSUER, "Chính phủ", "Nowhere"))


def test_a_read_issuer_gets_its_preferred_form(opened: Workspace, write_file: WriteFile) -> None:
    opened.authorities.apply(
        AddAuthority(Authority(ISSUER, "UBND thành phố Huế", ("Ủy ban nhân dân thành phố Huế",)))
    )
    path = write_file(
        "kh.txt",
        "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HUẾ\n\nSố: 12/KH-UBND\n\n"
        "Huế, ngày 02 tháng 01 năm 2019\n\nKẾ HOẠCH\nTriển khai năm 2019\n\nĐiều 1. Nội dung.\n",
    )
    [added] = opened.add([path]).added
    assert added.document.identity.issuer == "UBND thành phố Huế"
    assert "printed: " in added.document.proposed["issuer"].where
