from summit_kb.desktop.beside.beside_quoting import Passage, quoted_passages


def test_each_passage_is_cited_in_its_own_language(workspace):
    made = quoted_passages(
        workspace,
        [
            Passage("nghi-quyet", "vi", None, "Tổng kinh phí"),
            Passage("nghi-quyet-en", "en", "2", "The funds"),
        ],
    )
    first, second = made.text.splitlines()
    assert first.startswith("“Tổng kinh phí” (Nghị quyết")
    assert second.startswith("“The funds” (Resolution")
    assert second.endswith("p. 2)")
    assert "<p>" in made.html
