"""Our own query language: text in, a tree with positions out, or a QueryError with a position.

Words side by side bind closest, then AND/VÀ, then OR/HOẶC, so that words of several syllables
need no brackets: ``thành phố HOẶC đô thị`` is two things. NOT/KHÔNG takes the plain words after
it together, ``-`` only what it touches.
"""

from summit_kb.search.language.errors import QueryError, Reason
from summit_kb.search.language.parser import parse
from summit_kb.search.language.wording import understood

__all__ = ["QueryError", "Reason", "parse", "understood"]
