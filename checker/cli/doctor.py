"""``kijun doctor``: what is installed, which engine would run, and what is missing."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

import click

from checker import __version__
from checker.cli.common import language_option
from checker.compiled import CompiledMissing, CompiledPolicies, load_compiled
from checker.decide import EXIT_CLEAN, EXIT_NOT_JUDGED
from checker.messages import render
from checker.model import Language
from checker.opa import OpaFailed, find_opa, run_opa
from checker.policy_set import stale_sources
from checker.settings import cache_directory

LIBRARIES = (
    "wasmtime",
    "PyYAML",
    "jsonschema",
    "opa-python-client",
    "GitPython",
    "Jinja2",
    "openpyxl",
    "click",
    "rich",
)
Line = tuple[bool, str, str]


@click.command()
@language_option
def doctor(language: Language) -> None:
    """Say what is installed, which engine would run, and what is missing. Exit code 2 when a check could not run."""
    japanese = language == "ja"
    compiled, policies = _policies(japanese)
    lines = [
        (
            True,
            "kijun",
            f"{__version__} (Python {platform.python_version()}, {platform.system()} {platform.machine()})",
        ),
        *_libraries(),
        policies,
        _embedded(compiled, japanese),
        _opa(japanese),
        _git(japanese),
        (True, "キャッシュ" if japanese else "cache", str(cache_directory() or "-")),
    ]
    for good, name, text in lines:
        click.echo(f"{'✓' if good else '✗'} {name}: {text}")
    usable = policies[0] and lines[len(LIBRARIES) + 2][0]
    if usable:
        click.echo("既定の評価エンジン: embedded" if japanese else "default engine: embedded")
    sys.exit(EXIT_CLEAN if usable else EXIT_NOT_JUDGED)


def _libraries() -> list[Line]:
    found: list[Line] = []
    for name in LIBRARIES:
        try:
            found.append((True, name, version(name)))
        except PackageNotFoundError:
            found.append((False, name, "pip install kijun"))
    return found


def _policies(japanese: bool) -> tuple[CompiledPolicies | None, Line]:
    name = "規則" if japanese else "policies"
    try:
        compiled = load_compiled()
    except CompiledMissing as error:
        return None, (False, name, str(error))
    stale = stale_sources(compiled)
    opa = compiled.manifest["opa"]
    if stale:
        text = (
            f"ソースがコンパイル済みと異なります（{stale[0]} など {len(stale)} 個）。make policies"
            if japanese
            else f"{len(stale)} source(s) differ from the compiled ones ({stale[0]}). make policies"
        )
        return compiled, (find_opa() is not None, name, text)
    text = (
        f"{len(compiled.rules)} 件、文書の種類 {len(compiled.schemas)}（OPA {opa} でコンパイル）"
        if japanese
        else f"{len(compiled.rules)} rules, {len(compiled.schemas)} kinds (compiled by OPA {opa})"
    )
    return compiled, (True, name, text)


def _embedded(compiled: CompiledPolicies | None, japanese: bool) -> Line:
    name = "embedded（組込み）" if japanese else "embedded engine"
    if compiled is None:
        return False, name, "-"
    from checker.engines import EngineUnavailable, Limits, open_embedded  # noqa: PLC0415
    from checker.evaluate import engine_data, evaluate  # noqa: PLC0415

    try:
        data = engine_data(compiled, {"run": "doctor", "referrers": {}}, {})
        engine = open_embedded(compiled.module, data, limits=Limits(), cache_dir=None)
    except EngineUnavailable as error:
        return False, name, render(error.notification, "ja" if japanese else "en")
    try:
        problems = list(evaluate(engine, [], compiled, "2000-01-01"))
    finally:
        engine.close()
    good = not problems
    return good, name, ("自己確認に成功" if japanese else "self-check passed") if good else str(problems[0])


def _optional(japanese: bool, found: str | None, describe: Callable[[], str], use: tuple[str, str]) -> tuple[bool, str]:
    if found is None:
        return True, f"なし（{use[0]}に必要）" if japanese else f"not found (needed for {use[1]})"
    return True, f"{found} {describe()}".strip()


def _opa(japanese: bool) -> Line:
    def describe() -> str:
        try:
            return run_opa(["version"]).splitlines()[0].removeprefix("Version: ")
        except OpaFailed as error:
            return str(error)

    use = (
        "--engine opa、cross-check、--policies、規則の開発",
        "--engine opa, cross-check, --policies and writing rules",
    )
    good, text = _optional(japanese, find_opa(), describe, use)
    return good, "opa", text


def _git(japanese: bool) -> Line:
    use = (".gitignore の考慮とリビジョンの判定", "respecting .gitignore and judging revisions")
    good, text = _optional(japanese, shutil.which("git"), lambda: "", use)
    return good, "git", text
