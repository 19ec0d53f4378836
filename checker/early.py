"""The compiler of a first run, started before anything else is read: nothing takes longer then."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checker.compiled import DIRECTORY, MODULE
from checker.engines.native_cache import has_code, load_module
from checker.workers import Wait, beside


@contextmanager
def early_code(cache_dir: Path | None) -> Iterator[tuple[str, Wait] | None]:
    """Compile the shipped module beside the body, where kijun has not run before.

    Yields:
        The SHA-256 of the module and what waits for its code; None when nothing is compiled: there is code of it, the
        cache knows a workspace already (``checker.run`` decides then), or there is no module.
    """
    # Nearly every run ends here, so nothing is read before.
    if cache_dir is None or (cache_dir / "workspaces").exists():
        yield None
        return
    try:
        digest = str(json.loads((DIRECTORY / "manifest.json").read_bytes())["module_sha256"])
        module = (DIRECTORY / MODULE).read_bytes()
    except (OSError, ValueError, KeyError):
        yield None  # ``choose_policies`` says why
        return
    if has_code(digest, cache_dir, optimise=False):
        yield None
        return
    with beside(lambda: load_module(module, cache_dir)) as made:
        yield digest, made
