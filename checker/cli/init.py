"""``kijun init``: the repository of a new agency, with everything still to be answered."""

from __future__ import annotations

import os
import re
from pathlib import Path

import click

from checker.cli.common import language_option, shipped_policies, stop
from checker.model import Language, Notification

NAME = re.compile("[a-z0-9][a-z0-9-]{0,59}")


def _name(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if NAME.fullmatch(value):
        return value
    raise click.BadParameter("expected lower-case letters, digits and hyphens, 60 at most")


@click.command()
@click.argument("directory", default=".", type=click.Path(path_type=Path, file_okay=False))
@click.option("--organization", default="agency", show_default=True, callback=_name, help="Name of the agency.")
@click.option("--system", default="first-system", show_default=True, callback=_name, help="Name of the first system.")
@language_option
def init(directory: Path, organization: str, system: str, language: Language) -> None:
    """Begin the repository of an agency in DIRECTORY (by default the current one).

    Writes the configuration, an organisation and a system to be filled in, every attestation as an open question, the
    hook, a GitHub workflow, editor settings and a README. Nothing is written when one of the files exists.
    """
    from checker.starter.files import starter_files  # noqa: PLC0415

    files = starter_files(shipped_policies(language), organization, system, language)
    write_new(directory, files, language)
    count = len(files)
    said = (
        f"{directory} に {count} 個のファイルを書きました。次に:" if language == "ja" else f"Wrote {count} files. Next:"
    )
    click.echo(f"{said} kijun check, kijun report, kijun attest --list")


def write_new(directory: Path, files: dict[str, str], language: Language) -> None:
    """Write ``files`` below ``directory``; end with exit code 2, and nothing written, when one of them exists."""
    there = [name for name in files if os.path.lexists(directory / name)]
    if there:
        listed = ", ".join(there[:5]) + ("…" if len(there) > 5 else "")  # noqa: PLR2004
        stop(Notification("error", "init-exists", {"names": listed}), language)
    for name, text in files.items():
        place = directory / name
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("x", encoding="utf-8") as stream:
                stream.write(text)
        except OSError as error:
            reason = error.strerror or str(error)
            stop(Notification("error", "attest-unwritten", {"name": str(place), "reason": reason}), language)
