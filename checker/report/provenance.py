"""Which revision of which repository was judged (SARIF 2.1.0, 3.23), read from git's files without running anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from checker.settings import Settings, SettingsError

if TYPE_CHECKING:
    from checker.git.repository import Repository

NO_REMOTE = "urn:kijun:repository-without-remote"
"""SARIF asks for a URI; a repository that has no address elsewhere is not identified by a path on this machine."""


def provenance(settings: Settings) -> dict[str, Any] | None:
    """Return the ``versionControlDetails`` of the revision that was judged, or that working tree or index stand on.

    None when the workspace is in no repository, there is no commit yet, or the repository cannot be read. User names
    and passwords in the address are left out.
    """
    from checker.git.repository import find_repository  # noqa: PLC0415
    from checker.git.revision import find_commit  # noqa: PLC0415

    snapshot = settings.snapshot
    try:
        repository = snapshot.repository if snapshot is not None else find_repository(settings.root)
        if repository is None:
            return None
        judged = snapshot.commit if snapshot is not None else None
        head = find_commit(repository, "HEAD") if judged is None or repository.ref("HEAD") else None
    except SettingsError:
        return None
    details = {"repositoryUri": _address(repository) or NO_REMOTE, "revisionId": (judged or head or b"").hex()}
    if head is not None and judged in (None, head) and repository.branch is not None:
        details["branch"] = repository.branch
    return details


def _address(repository: Repository) -> str | None:
    """Return the address of the remote ``origin``, else of the first; included files do not count."""
    if not (repository.common / "config").is_file():
        return None
    from git.config import GitConfigParser  # noqa: PLC0415 - 0.1 s to import

    try:
        with GitConfigParser(repository.common / "config", read_only=True, merge_includes=False) as parser:
            remotes = {
                section[8:-1]: str(parser.get_value(section, "url", ""))
                for section in parser.sections()
                if section.startswith('remote "')
            }
    except Exception:  # whatever is wrong with a configuration that nobody vouches for
        return None
    return _uri(remotes.get("origin") or next(iter(remotes.values()), ""))


def _uri(address: str) -> str | None:
    """Return a remote's address as a URI without credentials; ``host:path`` becomes ``ssh://host/path``."""
    if "://" not in address:
        host, colon, path = address.partition(":")
        if not colon or "/" in host:
            return None
        return f"ssh://{host.rpartition('@')[2]}/{path.lstrip('/')}"
    try:
        parts = urlsplit(address)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return None
    if parts.scheme not in ("http", "https", "ssh", "git") or not parts.hostname:
        return None
    return urlunsplit((parts.scheme, parts.hostname + port, parts.path, "", ""))
