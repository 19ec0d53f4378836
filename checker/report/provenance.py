"""Which revision of which repository was judged (SARIF 2.1.0, 3.23), read from git's files without running anything."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit


def provenance(root: Path) -> dict[str, Any] | None:
    """Return the ``versionControlDetails`` of the repository at ``root``.

    None when ``root`` is not the top of a repository, has no commit, or has no remote whose address could identify it
    (SARIF requires a repository URI). User names and passwords in the address are left out.
    """
    if not (root / ".git").exists():
        return None
    from git import Repo  # noqa: PLC0415 - 0.2 s to import
    from git.db import GitDB  # noqa: PLC0415 - reads objects itself; the default runs git
    from git.exc import GitError  # noqa: PLC0415

    try:
        with Repo(root, odbt=GitDB) as repository:
            remotes = {remote.name: str(remote.config_reader.get("url")) for remote in repository.remotes}
            address = _uri(remotes.get("origin") or next(iter(remotes.values()), ""))
            if address is None:
                return None
            details = {"repositoryUri": address, "revisionId": repository.head.commit.hexsha}
            if not repository.head.is_detached:
                details["branch"] = repository.active_branch.name
            return details
    except (GitError, ValueError, OSError):
        return None


def _uri(address: str) -> str | None:
    """Return a remote's address as a URI without credentials; ``host:path`` becomes ``ssh://host/path``."""
    if "://" not in address:
        host, colon, path = address.partition(":")
        if not colon or "/" in host:
            return None
        return f"ssh://{host.rpartition('@')[2]}/{path.lstrip('/')}"
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https", "ssh", "git") or not parts.hostname:
        return None
    port = f":{parts.port}" if parts.port else ""
    return urlunsplit((parts.scheme, parts.hostname + port, parts.path, "", ""))
