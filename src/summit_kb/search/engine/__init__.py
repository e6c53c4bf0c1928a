"""The only door to Whoosh: index storage, writing, query trees and their execution on arrays.

Rooms above use ``schema`` (fields), ``writing`` (rows in), ``store`` (where an index lives),
``queries`` (query trees), ``snapshot`` (answers), ``facets`` and ``ranking`` (counts, best hits).
"""
