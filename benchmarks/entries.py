"""Contenders by name; only what a contender needs is imported."""

from __future__ import annotations

from importlib import import_module

from contenders import Engine

ALONE = {
    "ours": "contenders.Ours",
    "stock whoosh": "stock_whoosh.StockWhoosh",
    "sqlite fts5": "fts5.Fts5",
    "tantivy": "tantivy_engine.Tantivy",
}
"""Engines alone: passages."""
WHOLE = {
    "search path": "search_path.SearchPath",
    "search path, accents": "search_path.AccentedSearchPath",
    "tantivy documents": "tantivy_documents.TantivyDocuments",
    "fts5 documents": "fts5_documents.Fts5Documents",
    "recoll": "recoll.Recoll",
}
"""From typed text to documents with records, marked snippets and facets."""


def make(name: str) -> Engine:
    """The contender of this name. ImportError where it is not installed."""
    module, _, cls = (ALONE | WHOLE)[name].rpartition(".")
    return getattr(import_module(module), cls)()
