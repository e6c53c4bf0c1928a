from summit_kb.app.overview.names import is_called, names_of
from summit_kb.domain.authority import Authority, AuthorityKind
from summit_kb.domain.document import Identity


def test_roles_under_the_preferred_name(make_document) -> None:
    entry = Authority(AuthorityKind.ISSUER, "UBND thành phố A", ("Ủy ban thành phố A",))
    unused = Authority(AuthorityKind.SIGNER, "Bà B")
    documents = {
        one.id: one
        for one in (
            make_document(
                "1", identity=Identity("plan", issuer="UBND thành phố A"), signer="Ông C"
            ),
            make_document("2", identity=Identity("plan", issuer="ủy ban thành phố A")),
            make_document("3", speaker="Ông C", parent_body="UBND thành phố A"),
        )
    }
    found = {one.name: one for one in names_of(documents, [entry, unused])}
    body = found["UBND thành phố A"]
    assert body.kind == "organisation"
    assert body.documents == {"issuer": ("1", "2"), "parent_body": ("3",)}
    assert "Ủy ban thành phố A" in body.forms
    assert found["Ông C"].documents == {"signer": ("1",), "speaker": ("3",)}
    assert found["Ông C"].own == ("1", "3")
    assert found["Bà B"].own == ()


def test_a_name_is_known_under_any_form(overview) -> None:
    [body] = [one for one in overview.names if one.name == "Bộ Chính trị"]
    assert is_called(body, "politburo")
    assert is_called(body, "BỘ CHÍNH TRỊ")
    assert not is_called(body, "Bộ Công Thương")
