"""What a git hook is run for: the files it names, and what the commit breaks in other files.

The working tree is compared with HEAD by the files that differ, never as a whole: the workspace before the commit is
the one of now with those files as HEAD has them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from checker.affected import onlookers
from checker.baseline import compare, drop_unchanged, formers
from checker.cache import Cache, open_cache
from checker.compiled import CompiledPolicies
from checker.discover import SUFFIXES, is_excluded
from checker.files import files_in
from checker.git.repository import find_repository, prefix_of
from checker.git.snapshot import Snapshot, revision_snapshot, staged_snapshot
from checker.index import build_index, files_of
from checker.model import Former, Judgement, Notification, Quiet, Result, RunResult
from checker.run import Progress, Workspace, assess, documents_in, gather, run
from checker.settings import CONFIGURATION, Settings, cache_directory
from checker.since import settings_at


def run_hook(settings: Settings, compiled: CompiledPolicies, progress: Progress) -> RunResult:
    """Judge the files ``settings`` name and every document whose verdict may depend on what is about to be committed.

    Findings in other files are in the result when they are new since HEAD.

    Raises:
        SettingsError: the repository cannot be read.
    """
    head, staged = _head(settings)
    if not (settings.paths or staged):
        return RunResult((), (), (), ())
    cache = open_cache(cache_directory() if settings.use_cache else None, settings.root, compiled)
    now = gather(settings, compiled, cache, progress)
    changed = staged | now.found.judged
    now = replace(now, judgements=tuple(one for one in now.judgements if one.document.source.path in changed))
    rest = [document for document in now.documents if document.source.path not in now.found.judged]
    before = None if head is None or not rest else _before(now, head, changed, settings, compiled, cache)
    configured = head is not None and CONFIGURATION in changed
    then_index = None if before is None else before.index
    seen = rest if configured else onlookers(rest, now.index, then_index, changed, compiled)
    result = assess(settings, compiled, now, cache, progress, seen)
    named = tuple(entry for entry in result.located if entry.location.path in result.judged)
    elsewhere = [
        entry
        for entry in result.located
        if entry.location.path not in result.judged and entry.kind == "fail" and entry.suppression is None
    ]
    if elsewhere and head is not None and before is not None:
        paths = frozenset(entry.location.path for entry in elsewhere)
        if configured:
            there = tuple(head.root / path for path in sorted(paths) if head.exists(path))
            then = run(settings_at(head, settings, there), compiled) if there else None
        else:
            then = assess(settings, compiled, replace(before, found=replace(now.found, judged=paths)), cache)
        elsewhere = _new(result, elsewhere, then, settings, compiled)
    cache.save(whole=False)
    if not elsewhere:
        return replace(result, located=named)
    listed = ", ".join(sorted({entry.location.path for entry in elsewhere}))
    note = Notification("warning", "hook-elsewhere", {"count": len(elsewhere), "paths": listed})
    return replace(result, located=(*named, *elsewhere), notifications=(*result.notifications, note))


def _head(settings: Settings) -> tuple[Snapshot | None, frozenset[str]]:
    """Return HEAD's files of the workspace, and which files the commit adds, changes or removes, relative to it.

    Without a repository or a commit there is no HEAD, and nobody knows what changed.
    """
    repository = find_repository(settings.root)
    if repository is None or repository.top is None or repository.ref("HEAD") is None:
        return None, frozenset()
    prefix = prefix_of(repository, settings.root)
    index = staged_snapshot(repository, prefix)
    head = revision_snapshot(repository, "HEAD", prefix, like=index)
    differing = {path for path, _ in head.entries.items() ^ index.entries.items()} | set(index.unmerged)
    start = prefix.encode()
    below = (path[len(start) :] for path in differing if path.startswith(start))
    return head, frozenset(path.decode("utf-8", "surrogateescape") for path in below)


def _before(
    now: Workspace,
    head: Snapshot,
    changed: Collection[str],
    settings: Settings,
    compiled: CompiledPolicies,
    cache: Cache,
) -> Workspace:
    """Return the workspace with the files ``changed`` as HEAD has them; what cannot be read there is left out."""
    names = [name for name in sorted(changed) if name.lower().endswith(SUFFIXES) and head.is_entry(name)]
    kept = [name for name in names if name != CONFIGURATION and not is_excluded(name, settings.exclude)]
    sources = [head.read(name) for name in kept if head.obstacle(name) is None]
    documents = [document for document in now.documents if document.source.path not in changed]
    judgements: list[Judgement] = []
    for _, found, said, _ in documents_in(sources, now.found, compiled, cache):
        documents += found
        judgements += said
    documents.sort(key=lambda document: (document.source.path, document.index))
    wanted = {name for document in documents for name in files_of(document, compiled)}
    files = {name: facts for name, facts in now.index.files.items() if name not in changed}
    there, _ = files_in(settings.root, (), head, wanted.intersection(changed))
    index = build_index(documents, compiled, {**files, **there})
    return Workspace(now.found, tuple(documents), index, tuple(judgements))


def _new(
    result: RunResult,
    elsewhere: Iterable[Result],
    then: RunResult | None,
    settings: Settings,
    compiled: CompiledPolicies,
) -> list[Result]:
    """Return those findings ``elsewhere`` that were not there ``then``."""
    rules = compiled.known_rules
    known: list[Former] = [] if then is None else formers(replace(then, quiet=Quiet()), rules, settings.language)
    only = replace(result, located=tuple(elsewhere), quiet=Quiet())
    compared = compare(only, known, rules, against="HEAD", covers=lambda _: False)
    return [replace(entry, baseline=None) for entry in drop_unchanged(compared).located]
