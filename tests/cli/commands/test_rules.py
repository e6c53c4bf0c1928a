"""summit-kb rules."""

from pathlib import Path

RULES = """\
[[rules]]
name = "Camera"
match = "any"
words = ["camera", "nút đường"]
sets = { type = "report", topics = ["du-lieu"] }
"""


def test_rules_are_listed_and_tried(run, filled: Path) -> None:
    (filled / "rules.toml").write_text(RULES, encoding="utf-8")
    [rule] = run("--library", filled, "--json", "rules").json["rules"]
    assert rule["sets"] == {"topics": ["du-lieu"], "type": "report"}
    [met] = run("--library", filled, "--json", "rules", "test").json["documents"]
    assert met["met"][0]["where"] == "rule: Camera (text: camera)"
    ran = run("--library", filled, "rules", "test", met["document"])
    assert ran.code == 0
    assert "type = report" in ran.out
    assert "camera | nút đường" in run("--library", filled, "rules", "list").out


def test_nothing_met_and_a_fault_have_their_exit_codes(run, filled: Path) -> None:
    assert run("--library", filled, "rules", "test").code == 1
    (filled / "rules.toml").write_text(RULES.replace('"any"', '"maybe"'), encoding="utf-8")
    ran = run("--library", filled, "--json", "rules")
    assert ran.code == 2
    assert ran.json["error"]["line"] == 3
