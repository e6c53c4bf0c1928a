from pathlib import Path

import check_collection

HERE = Path(__file__)


def test_tests_are_counted():
    passed, said = check_collection.collect([str(HERE)])
    assert (passed, said) == (True, "2 tests")


def test_a_test_that_cannot_be_read_is_named_without_the_list_of_all(tmp_path: Path):
    broken = tmp_path / "test_broken.py"
    broken.write_text("import no_such_module_anywhere\n", encoding="utf-8")
    passed, said = check_collection.collect([str(HERE), str(broken)])
    assert not passed
    assert "no_such_module_anywhere" in said
    assert f"{HERE.name}: 2" not in said
