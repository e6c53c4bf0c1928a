from datetime import date

from summit_kb.app.world import mentions as reading
from summit_kb.app.world.graph import Origin
from summit_kb.domain.document import Identity

LAW = "Số: 30/2020/NĐ-CP\n\nNGHỊ ĐỊNH"


def test_what_a_text_names_is_an_edge_with_its_place(workspace, add_record) -> None:
    decree = Identity("decree", "30/2020/NĐ-CP", "Chính phủ", date(2020, 3, 5))
    add_record("nghi-dinh", LAW, identity=decree)
    words = "theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"
    add_record("ke-hoach", f"Thực hiện {words}, và {words}.")
    workspace.library.reload()
    workspace.index()
    for centre in ("nghi-dinh", "ke-hoach"):
        [edge] = workspace.worlds.of(centre).edges
        assert (edge.source, edge.target, edge.origin) == ("ke-hoach", "nghi-dinh", Origin.TEXT)
        assert (edge.page, edge.mentions, edge.by) == (1, 2, "ke-hoach")
        assert "30/2020" in edge.words


def test_texts_that_were_too_much_are_counted(workspace, add_record, monkeypatch) -> None:
    add_record("ke-hoach", "Thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ.")
    workspace.library.reload()
    workspace.index()
    monkeypatch.setattr(reading, "_MOST_LETTERS", 5)
    world = workspace.worlds.of("ke-hoach")
    assert (world.edges, world.unread) == ((), 1)
    monkeypatch.undo()
    world = workspace.worlds.of("ke-hoach")
    assert (len(world.edges), world.unread) == (1, 0)
