"""Strict reading of one TOML file: typed values out, or an error with file, key and line."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Collection
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.library import errors
from summit_kb.library.key_lines import KeyPath, line_of

_SYNTAX = re.compile(r"(?P<detail>.*) \(at (?:line (?P<line>\d+)|end of document).*\)")
_PARTIAL_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class TomlFile:
    """A file's text and what it parses to."""

    def __init__(self, path: Path, text: str, parsed: dict[str, object] | None = None) -> None:
        self.path = path
        self.text = text.removeprefix("\ufeff")
        try:
            self.data = tomllib.loads(self.text) if parsed is None else parsed
        except tomllib.TOMLDecodeError as error:
            raise self._syntax(str(error)) from error
        except ValueError as error:  # a date such as 2019-02-30
            raise errors.TomlSyntaxError(path=str(path), line=1, detail=str(error)) from error
        except RecursionError as error:
            raise errors.TomlSyntaxError(path=str(path), line=1, detail="[[[…") from error

    @classmethod
    def of(cls, path: Path, data: dict[str, object]) -> TomlFile:
        """What was parsed before; errors found in it have no lines."""
        return cls(path, "", data)

    @classmethod
    def read(cls, path: Path) -> TomlFile:
        try:
            data = path.read_bytes()
        except OSError as error:
            raise StorageError.from_os(path, error) from error
        return cls.decode(path, data)

    @classmethod
    def decode(cls, path: Path, data: bytes) -> TomlFile:
        try:
            return cls(path, data.decode("utf-8"))
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise errors.TomlSyntaxError(path=str(path), line=line, detail="UTF-8") from error

    def _syntax(self, message: str) -> errors.TomlSyntaxError:
        match = _SYNTAX.fullmatch(message)
        last = self.text.count("\n") + 1
        line = int(match["line"]) if match and match["line"] else last
        detail = match["detail"] if match else message
        return errors.TomlSyntaxError(path=str(self.path), line=line, detail=detail)

    @property
    def top(self) -> Table:
        return Table(self, self.data, ())


class Table:
    """One table of a file."""

    def __init__(self, file: TomlFile, data: dict[str, object], path: KeyPath) -> None:
        self._file = file
        self._data = data
        self._path = path

    def only(self, *keys: str) -> None:
        """Refuse keys the format does not have, before a slip in one shows as another missing."""
        for key in self._data:
            if key not in keys:
                raise self._fault(errors.UnknownKeyError, key)

    def __contains__(self, key: str) -> bool:
        return key in self._data

    def text(self, key: str) -> str:
        value = self.optional_text(key)
        if value is None:
            raise self._fault(errors.MissingKeyError, key)
        return value

    def optional_text(self, key: str) -> str | None:
        value = self._take(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self._wrong_type(key, "text", value)
        if not value.strip():
            raise self._fault(errors.NotAllowedError, key, value=value, allowed="…")
        return unicodedata.normalize("NFC", value)

    def raw_text(self, key: str) -> str:
        """Text whose exact characters matter, such as a file name."""
        self.text(key)
        return cast("str", self._data[key])

    def choice(self, key: str, allowed: Collection[str]) -> str:
        value = self.text(key)
        if value not in allowed:
            raise self.not_allowed(key, value, ", ".join(allowed))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._take(key)
        if value is None:
            return ()
        items = cast("list[object]", value) if isinstance(value, list) else [value]
        if not isinstance(value, list) or not all(isinstance(item, str) for item in items):
            raise self._wrong_type(key, "texts", value)
        return tuple(unicodedata.normalize("NFC", str(item)) for item in items)

    def integer(self, key: str, minimum: int, default: int | None = None) -> int:
        value = self._take(key)
        if value is None and default is not None:
            return default
        if value is None:
            raise self._fault(errors.MissingKeyError, key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self._wrong_type(key, "integer", value)
        if value < minimum:
            raise self.not_allowed(key, str(value), f"≥ {minimum}")
        return value

    def number(self, key: str) -> float:
        value = self._take(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._missing_or(key, "number", value)
        return float(value)

    def flag(self, key: str) -> bool:
        """True or false; false when it is not there."""
        value = self._take(key)
        if value is None or isinstance(value, bool):
            return bool(value)
        raise self._wrong_type(key, "flag", value)

    def date(self, key: str) -> date | None:
        value = self._take(key)
        if isinstance(value, str):
            try:
                return date.fromisoformat(value)
            except ValueError as error:
                raise self.not_allowed(key, value, "2019-01-24") from error
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        raise self._wrong_type(key, "date", value)

    def partial_date(self, key: str) -> str | None:
        """An ISO 8601 year, month or day, as text."""
        value = self._take(key)
        if value is None:
            return None
        shown = value.isoformat() if isinstance(value, date) else str(value)
        if not _PARTIAL_DATE.fullmatch(shown):
            raise self.not_allowed(key, shown, "2019, 2019-01, 2019-01-24")
        return shown

    def moment(self, key: str) -> str:
        """An ISO 8601 time in UTC, as text."""
        value = self._take(key)
        if isinstance(value, str):
            try:
                value = datetime.fromisoformat(value)
            except ValueError as error:
                raise self.not_allowed(key, value, "2026-01-15T08:30:00Z") from error
        if not isinstance(value, datetime):
            raise self._missing_or(key, "moment", value)
        if value.tzinfo is None:
            raise self.not_allowed(key, value.isoformat(), "2026-01-15T08:30:00Z")
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")

    def tables(self, key: str) -> list[Table]:
        value = self._take(key)
        if value is None:
            return []
        items = cast("list[object]", value) if isinstance(value, list) else [value]
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in items):
            raise self._wrong_type(key, "tables", value)
        rows = cast("list[dict[str, object]]", value)
        return [Table(self._file, row, (*self._path, key, i)) for i, row in enumerate(rows)]

    def table(self, key: str) -> Table:
        """The table ``[key]``, which must be there."""
        value = self._take(key)
        if not isinstance(value, dict):
            raise self._missing_or(key, "tables", value)
        return Table(self._file, cast("dict[str, object]", value), (*self._path, key))

    def named_tables(self, key: str) -> dict[str, Table]:
        """The tables ``[key.name]`` by name."""
        value = self._take(key)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self._wrong_type(key, "tables", value)
        found: dict[str, Table] = {}
        for name, row in cast("dict[str, object]", value).items():
            if not isinstance(row, dict):
                raise self._wrong_type(f"{key}.{name}", "tables", row)
            data = cast("dict[str, object]", row)
            found[name] = Table(self._file, data, (*self._path, key, name))
        return found

    def fault(self, kind: type[SummitError], key: str, **facts: object) -> SummitError:
        """A failure of ``key`` with its file and line."""
        return self._fault(kind, key, **facts)

    def not_allowed(self, key: str, value: str, allowed: str) -> SummitError:
        return self._fault(errors.NotAllowedError, key, value=value, allowed=allowed)

    def repeated(self, key: str, value: str) -> SummitError:
        return self._fault(errors.RepeatedError, key, value=value)

    def missing(self, key: str) -> SummitError:
        return self._fault(errors.MissingKeyError, key)

    def _take(self, key: str) -> object:
        return self._data.get(key)

    def _missing_or(self, key: str, expected: str, value: object) -> SummitError:
        return self.missing(key) if value is None else self._wrong_type(key, expected, value)

    def _wrong_type(self, key: str, expected: str, value: object) -> SummitError:
        return self._fault(errors.WrongTypeError, key, expected=expected, value=str(value)[:80])

    def _fault(self, kind: type[SummitError], key: str, **facts: object) -> SummitError:
        path = (*self._path, *key.split("."))
        name = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
        line = line_of(self._file.text, path)
        return kind(path=str(self._file.path), key=name, line=line, **facts)
