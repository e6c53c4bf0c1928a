"""What a problem says in the window: by titles, where the command line has ids."""

from __future__ import annotations

from summit_kb.app.reports import Problem
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.problems.kinds import name_of
from summit_kb.library.store import Library

_DOCUMENTS = ("document", "other")


def titled_sentence(problem: Problem, library: Library, words: Words) -> str:
    """With the titles of the documents it speaks of."""
    facts = dict(problem.facts)
    for name in _DOCUMENTS:
        found = library.documents.get(str(facts.get(name)))
        if found is not None:
            facts[name] = f"“{found.title}”"
    return words.problem(problem.code, facts).sentence


def short_sentence(problem: Problem, library: Library, words: Words) -> str:
    """For a row whose title stands beside it."""
    is_record = name_of(problem.code, words) == words.label("problem_names", "other")
    if is_record or problem.facts.get("document") not in library.documents:
        return titled_sentence(problem, library, words)
    this = words.label("problem_words", "document")
    facts = {**problem.facts, "document": this}
    said = titled_sentence(Problem(None, problem.code, problem.severity, facts), library, words)
    return said[:1].upper() + said[1:]
