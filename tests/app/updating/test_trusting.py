from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.app.updates import Updates
from summit_kb.app.updating.errors import RootNotAllowedError, TrustMissingError
from summit_kb.app.updating.trusting import Origin, read_root, root_on, shipped_root
from summit_kb.editions.errors import EditionFormatError
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.policy import FeatureOffError, Policy

Make = Callable[..., Updates]


def ruled(*roots: bytes, off: frozenset[str] = frozenset()) -> Policy:
    """A policy that names these roots, wherever their files are."""

    class Ruled(Policy):
        def root_files(self) -> tuple[tuple[Path, bytes], ...]:
            return tuple((Path("/etc/root.json"), data) for data in roots)

    return Ruled(roots=tuple(Path("/etc/root.json") for _ in roots), features_off=off)


def test_without_any_root_nothing_is_trusted(make_updates: Make, tmp_path: Path) -> None:
    trusting = make_updates().trusting
    assert trusting.roots() == []
    assert trusting.may_choose
    with pytest.raises(TrustMissingError):
        trusting.required(tmp_path)
    assert shipped_root().parts[-2:] == ("trust", "root.json")


def test_the_reader_chooses_one_after_comparing_it(make_updates: Make, published) -> None:
    trusting = make_updates().trusting
    made = trusting.choose(read_root(root_on(published.first)), published.first)
    assert made.data == published.root
    assert [one.origin for one in make_updates().trusting.roots()] == [Origin.CHOSEN]
    assert len(made.fingerprint.split()) == 8


def test_what_is_no_root_is_refused(make_updates: Make, published, tmp_path: Path) -> None:
    trusting = make_updates().trusting
    for data in (b"", b"{}", (published.first / "metadata" / "timestamp.json").read_bytes()):
        with pytest.raises(EditionFormatError):
            trusting.choose(data, tmp_path)
    assert trusting.roots() == []
    with pytest.raises(StorageError):
        read_root(tmp_path / "none")


def test_the_shipped_root_counts_before_the_readers(
    make_updates: Make, published, tmp_path: Path
) -> None:
    make_updates().trusting.choose(published.root, published.first)
    shipped = tmp_path / "root.json"
    shipped.write_bytes((published.foreign / "metadata" / "1.root.json").read_bytes())
    trusting = make_updates(shipped=shipped).trusting
    assert [one.origin for one in trusting.roots()] == [Origin.SHIPPED]
    assert not trusting.may_choose


def test_those_of_it_count_before_all_others(make_updates: Make, published) -> None:
    make_updates().trusting.choose(published.root, published.first)
    stranger = (published.foreign / "metadata" / "1.root.json").read_bytes()
    trusting = make_updates(ruled(stranger, published.root)).trusting
    assert [one.data for one in trusting.roots()] == [stranger, published.root]
    assert not trusting.may_choose
    with pytest.raises(RootNotAllowedError):
        make_updates(ruled(stranger)).trusting.choose(published.root, published.first)
    with pytest.raises(FeatureOffError):
        make_updates(ruled(off=frozenset({"sources"}))).trusting.choose(
            published.root, published.first
        )


def test_an_edition_of_another_publisher_than_it_names_is_not_gone_on_with(
    updates: Updates, make_updates: Make, published
) -> None:
    updates.take(updates.source(published.first))
    stranger = (published.foreign / "metadata" / "1.root.json").read_bytes()
    ruled_over = make_updates(ruled(stranger))
    with pytest.raises(RootNotAllowedError):
        ruled_over.trusting.roots()
    here = ruled_over.here()
    assert isinstance(here.error, RootNotAllowedError)
    assert here.current is not None  # it is read on, and told so
    agreed = make_updates(ruled(published.root)).trusting.roots()
    assert [one.origin for one in agreed] == [Origin.POLICY]
