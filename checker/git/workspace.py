"""The workspace of a revision or of the index: where it begins and what its configuration says."""

from __future__ import annotations

import os
from pathlib import Path

from checker.git.repository import Repository, find_repository, refusal
from checker.git.snapshot import Snapshot, revision_snapshot, staged_snapshot
from checker.model import Notification, SourceFile
from checker.settings import CONFIGURATION, SettingsError


def repository_of(paths: tuple[Path, ...]) -> Repository:
    """Return the repository that holds all ``paths``, which need not exist in its working tree.

    Raises:
        SettingsError: there is none, it is damaged, or the paths lie in several.
    """
    found = {_key(repository): repository for repository in map(_repository, paths)}
    if len(found) > 1:
        raise refusal("several-workspaces", roots=", ".join(sorted(map(str, found))))
    return next(iter(found.values()))


def _repository(path: Path) -> Repository:
    repository = find_repository(path)
    if repository is None:
        raise refusal("git-none", path=os.path.abspath(path))  # noqa: PTH100 - the path need not exist
    return repository


def _key(repository: Repository) -> Path:
    return repository.git


def open_revision(paths: tuple[Path, ...], text: str) -> Snapshot:
    """Return the workspace that ``paths`` name in the revision ``text``. Raises SettingsError."""
    repository = repository_of(paths)
    return _workspace(revision_snapshot(repository, text), paths)


def open_staged(paths: tuple[Path, ...]) -> Snapshot:
    """Return the workspace that ``paths`` name in the index. Raises SettingsError."""
    return _workspace(staged_snapshot(repository_of(paths)), paths)


def _workspace(snapshot: Snapshot, paths: tuple[Path, ...]) -> Snapshot:
    """Narrow ``snapshot`` to the nearest directory above ``paths`` that has a configuration, as in a working tree."""
    top = Path(os.path.realpath(snapshot.repository.root))
    roots = set()
    for path in paths:
        folder = "/".join(Path(os.path.realpath(path)).relative_to(top).parts)
        while folder and f"{folder}/{CONFIGURATION}".encode("utf-8", "surrogateescape") not in snapshot.entries:
            folder = folder.rpartition("/")[0]
        roots.add(f"{folder}/" if folder else "")
    if len(roots) > 1:
        raise refusal("several-workspaces", roots=", ".join(sorted(root or "." for root in roots)))
    return snapshot.below(roots.pop())


def configuration_source(snapshot: Snapshot) -> SourceFile | None:
    """Return ``kijun.yaml`` of the workspace, None without one. Raises SettingsError when it cannot be read."""
    if not snapshot.exists(CONFIGURATION):
        return None
    found = snapshot.read(CONFIGURATION)
    if isinstance(found, Notification):
        raise SettingsError(found)
    return found
