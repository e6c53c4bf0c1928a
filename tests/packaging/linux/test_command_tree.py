import command_tree
from summit_kb.app.words import Words
from summit_kb.cli import options


def _at(*path):
    return next(one for one in command_tree.read("en").walk() if one.path == path)


def test_every_command_line_it_tells_of_is_one_the_program_reads():
    filled = {"add": ["FILE"], "search": ["da nang"], "show": ["id"], "init": ["folder"]}
    for name, rest in filled.items():
        assert _at(name)
        assert options.read([name, *rest], Words("en")).command


def test_actions_stand_below_their_command():
    assert {one.path[-1] for one in _at("edition").commands} >= {"build", "install", "verify"}
    assert _at("search").commands == ()


def test_arguments_are_told_as_they_are():
    sort = next(one for one in _at("search").arguments if "--sort" in one.names)
    assert sort.choices == ("relevance", "date")
    assert sort.takes_value
    assert not sort.needed
    topic = next(one for one in _at("add").arguments if "--topic" in one.names)
    assert topic.repeats
    path = next(one for one in _at("add").arguments if not one.names)
    assert path.needed
    assert path.repeats


def test_choices_written_into_a_metavar_are_choices():
    style = next(one for one in _at("cite").arguments if "--style" in one.names)
    assert {"decree30", "ris"} <= set(style.choices)
    assert "{" not in style.metavar


def test_common_options_are_everywhere_and_told_once():
    for command in command_tree.read("vi").walk():
        names = {name for one in command.arguments for name in one.names}
        assert set(command_tree.COMMON) <= names
        assert not {name for one in command.own for name in one.names} & set(command_tree.COMMON)
