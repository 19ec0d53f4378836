"""What a run was asked to do: the command line over ``kijun.yaml``."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from checker.model import Language, Notification, Severity, SourceFile

if TYPE_CHECKING:
    from checker.git.snapshot import Snapshot

CONFIGURATION = "kijun.yaml"
JAPAN = datetime.timezone(datetime.timedelta(hours=9), "JST")
EngineName = Literal["embedded", "opa", "cross-check"]
ENGINES: tuple[EngineName, ...] = ("embedded", "opa", "cross-check")


class SettingsError(Exception):
    """The configuration or the command line cannot be followed; ``notification`` says where and why."""

    def __init__(self, notification: Notification) -> None:
        super().__init__(notification.code)
        self.notification = notification


@dataclass(frozen=True, slots=True)
class Settings:
    """One run's settings.

    ``root`` is the workspace; ``paths`` are what is judged, inside it. ``as_of`` is the date (YYYY-MM-DD) that decides
    everything dated. ``policies`` is a directory of the organisation's own rules, only ever named on the command line.
    ``exclude`` are glob patterns of the configuration. ``standard`` limits the rules to those that cite it. With
    ``hook`` the paths were named by a tool: those that hold no document of ours are passed over, and none is fine.
    With ``snapshot`` the workspace is a revision's or the index's, not the working tree. ``mark_cached`` has SARIF say
    of each result whether it comes from the cache.
    """

    root: Path
    paths: tuple[Path, ...]
    as_of: str
    language: Language
    engine: EngineName = "embedded"
    opa_url: str | None = None
    policies: Path | None = None
    standard: str | None = None
    fail_on: Severity = "low"
    exclude: tuple[str, ...] = ()
    use_cache: bool = True
    hook: bool = False
    snapshot: Snapshot | None = None
    mark_cached: bool = False


def today_in_japan() -> str:
    """Return today's date in Japan, which is where the standards' days begin and end."""
    return datetime.datetime.now(JAPAN).date().isoformat()


def place_of(path: Path) -> Path:
    """Return the real path of a directory; a file's directory is resolved, the file itself may still be a link."""
    if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where a directory may not be searched
        return Path(os.path.realpath(path))
    return Path(os.path.realpath(path.parent)) / path.name


def names_below(root: Path, paths: Iterable[Path]) -> list[str]:
    """Return those of ``paths`` that lie in ``root``, relative to it ("." for itself); they need not exist."""
    top = place_of(root)
    return [place.relative_to(top).as_posix() for place in map(place_of, paths) if place.is_relative_to(top)]


def find_root(paths: tuple[Path, ...]) -> Path:
    """Return the workspace of ``paths``: the nearest directory with ``kijun.yaml`` or ``.git``, else their own.

    Raises:
        SettingsError: the paths lie in different workspaces.
    """
    roots = {_root_of(place_of(path)) for path in paths}
    if len(roots) > 1:
        names = ", ".join(sorted(str(root) for root in roots))
        raise SettingsError(Notification("error", "several-workspaces", {"roots": names}))
    return roots.pop()


def _root_of(path: Path) -> Path:
    start = path if os.path.isdir(path) else path.parent  # noqa: PTH112
    for directory in (start, *start.parents):
        if os.path.lexists(directory / CONFIGURATION) or os.path.lexists(directory / ".git"):
            return directory
    return start


def read_configuration(root: Path, snapshot: Snapshot | None = None) -> dict[str, Any]:
    """Return the content of ``kijun.yaml`` in ``root`` or, when given, in ``snapshot``; {} without one.

    Raises:
        SettingsError: the file cannot be read or does not keep schemas/meta/configuration.json.
    """
    if snapshot is None and not os.path.lexists(root / CONFIGURATION):
        return {}
    from checker.configuration import parse_configuration  # noqa: PLC0415 - only a workspace with a file pays for it
    from checker.discover import read  # noqa: PLC0415

    if snapshot is not None:
        from checker.git.workspace import configuration_source  # noqa: PLC0415

        source = configuration_source(snapshot)
        return {} if source is None else parse_configuration(source)
    for item in read(root, [CONFIGURATION]):
        if isinstance(item, SourceFile):
            return parse_configuration(item)
        raise SettingsError(item)
    return {}


def choose_language(asked: str | None, configured: str | None) -> Language:
    """Return the language asked for, else the configured one, else that of the locale (English unless Japanese)."""
    named = asked or configured
    if named is None:
        variables = ("LC_ALL", "LC_MESSAGES", "LANG")
        named = next((os.environ[name] for name in variables if os.environ.get(name)), "en")
    return "ja" if named.lower().startswith("ja") else "en"


def cache_directory() -> Path | None:
    """Return where this user's caches are, None when the system names no such place."""
    if os.environ.get("XDG_CACHE_HOME"):
        return Path(os.environ["XDG_CACHE_HOME"]) / "kijun"
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) / "kijun" / "cache" if local else None
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home raises where there is no home
    return home / ".cache" / "kijun" if home.is_absolute() else None
