import pytest

from check_sizes import measured


def over(source) -> list[str]:
    return [what for what, size, limit, _ in measured(source) if size > limit]


@pytest.mark.parametrize(
    ("path", "lines", "refused"),
    [
        ("src/a.py", 400, False),
        ("src/a.py", 401, True),
        ("tests/test_a.py", 500, False),
        ("tests/test_a.py", 501, True),
    ],
)
def test_a_file_has_its_limit(source, path: str, lines: int, refused: bool):
    assert (over(source(path, "x = 1\n" * lines)) == [path]) is refused


@pytest.mark.parametrize(("body", "refused"), [(59, False), (60, True)])
@pytest.mark.parametrize("start", ["def f():", "async def f():", "class A:\n def f(self):"])
def test_a_function_has_its_limit(source, body: int, refused: bool, start: str):
    indent = "  " if start.startswith("class") else " "
    found = over(source("src/a.py", start + "\n" + f"{indent}x = 1\n" * body))
    assert bool(found) is refused
    if refused:
        assert found[0].endswith(" f")
