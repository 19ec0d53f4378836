"""``kijun attest``: write what a person answers for, or list what nobody has answered yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.attest.compose import Answer, Subject, compose, document_name, role_titles
from checker.attest.dates import plus_months
from checker.attest.rows import SUBJECT_KINDS
from checker.cli.common import language_option, real_date, shipped_policies, stop
from checker.expectation import did_you_mean
from checker.model import Language, Notification
from checker.settings import SettingsError, find_root, today_in_japan
from checker.standards import Clause, find_clause, nearest_clause

if TYPE_CHECKING:
    from checker.attest.workspace import Workspace
    from checker.compiled import CompiledPolicies

CONCLUSIONS = ("met", "not_met", "not_applicable")
DIRECTORY = "attestations"


@click.command()
@click.argument("clause", required=False)
@click.option("--subject", metavar="KIND/NAME", help="The document the clause is about; not needed when there is one.")
@click.option("--statement", help="How the clause is met, or why it is not or does not apply.")
@click.option("--evidence", multiple=True, metavar="FILE|REF", help="A file of the repository, or a record's number.")
@click.option("--signer", help="Name of the person who signs.")
@click.option("--role", metavar="CODE", help="The role in which they sign, such as division_officer.")
@click.option("--post", help="Their post.")
@click.option("--reviewed-by", metavar="NAME", help="Name of the person who examined statement and evidence.")
@click.option("--conclusion", type=click.Choice(CONCLUSIONS), default="met", help="What the signer concludes.")
@click.option("--signed-on", metavar="YYYY-MM-DD", callback=real_date, help="Day of signing; today by default.")
@click.option(
    "--valid-until", metavar="YYYY-MM-DD", callback=real_date, help="Last day; by default as late as the clause allows."
)
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), help="The file to write; by default attestations/…"
)
@click.option("--force", is_flag=True, help="Overwrite the file.")
@click.option("--all", "everything", is_flag=True, help="Write all that are missing about --subject, as open ones.")
@click.option("--list", "listing", is_flag=True, help="List the open attestations instead of writing one.")
@language_option
def attest(
    clause: str | None,
    subject: str | None,
    statement: str | None,
    evidence: tuple[str, ...],
    signer: str | None,
    role: str | None,
    post: str | None,
    reviewed_by: str | None,
    conclusion: str,
    signed_on: str | None,
    valid_until: str | None,
    output: Path | None,
    force: bool,
    everything: bool,
    listing: bool,
    language: Language,
) -> None:
    """Write an Attestation for CLAUSE (such as unified-r7:2.2.1(1)(a); the standard may be left out).

    With --statement, --signer and --role it is signed, in the place of the open attestation if there is one; without
    one of them it is an open question, which answers nothing. Files given as --evidence are recorded with the SHA-256
    of their content.
    """
    if [clause is not None, everything, listing].count(True) != 1:
        raise click.UsageError("Give one of CLAUSE, --list and --all.")
    from checker.attest.workspace import Workspace  # noqa: PLC0415

    compiled = shipped_policies(language)
    workspace = Workspace(find_root((Path(),)), compiled.schemas)
    try:
        if listing:
            _list(workspace, subject, language)
            return
        if clause is None:
            _write_all(workspace, compiled, subject, language)
            return
        found = _clause(compiled, clause)
        about = _subject(workspace, found, subject)
        roles = compiled.standards[found.standard].get("roles", {})
        if role is not None and role not in found.row["attestation"]["signers"]:
            raise _refusal("attest-role", name=role, clause=found.name, **_allowed(found, role, roles))
        complete = bool(statement and signer and role)
        today = today_in_japan()
        day = signed_on or today
        answer = Answer(
            statement=statement or "",
            conclusion=conclusion,
            evidence=[workspace.evidence(text) for text in evidence],
            signer=_signer(signer, role, post) if signer and role else None,
            reviewer=reviewed_by or "",
            signed_on=day if complete else "",
            valid_until=_last_day(found, day, today, valid_until),
        )
        text = compose(found, about, answer, roles, language)
        waiting = workspace.open_attestation(found.name, about) if complete and output is None else None
        whole = waiting and workspace.replaced(waiting, text)
        if waiting and whole:
            place = workspace.root / waiting.source.path
            _write(place, whole, force=True)
        else:
            place = output or workspace.root / DIRECTORY / f"{document_name(found, about)}.yaml"
            _write(place, text, force=force)
    except SettingsError as error:
        stop(error.notification, language)
    if complete:
        said = f"証明を {place} に書きました。" if language == "ja" else f"Wrote the attestation to {place}."
    elif language == "ja":
        said = f"答えを待つ証明を {place} に書きました。statement と signer を書いて証明してください。"
    else:
        said = f"Wrote an open attestation to {place}: it waits for statement and signer."
    click.echo(said)


def _refusal(code: str, **args: str) -> SettingsError:
    return SettingsError(Notification("error", code, args))


def _clause(compiled: CompiledPolicies, text: str) -> Clause:
    found = find_clause(compiled.standards, text)
    if found is None:
        raise _refusal("attest-no-clause", name=text, **nearest_clause(compiled.standards, text))
    if "attestation" not in found.row:
        raise _refusal("attest-not-asked", name=found.name)
    return found


def _subject(workspace: Workspace, clause: Clause, text: str | None) -> Subject:
    kind = SUBJECT_KINDS[clause.row["scope"]]
    known = workspace.subjects(kind)
    if text is None:
        if len(known) == 1:
            return known[0]
        listed = ", ".join(map(str, known)) or "-"
        raise _refusal("attest-which-subject", kind=kind, clause=clause.name, found=listed)
    given, slash, name = text.partition("/")
    if not slash or given != kind:
        raise _refusal("attest-subject-form", kind=kind, clause=clause.name)
    if Subject(kind, name) not in known:
        raise _refusal("attest-no-subject", kind=kind, name=name, **did_you_mean(name, [entry.name for entry in known]))
    return Subject(kind, name)


def _allowed(clause: Clause, role: str, roles: dict[str, dict[str, str]]) -> dict[str, str]:
    signers = clause.row["attestation"]["signers"]
    titles = {f"allowed_{language}": role_titles(signers, roles, language) for language in ("ja", "en")}
    return {**titles, **did_you_mean(role, signers)}


def _signer(name: str, role: str, post: str | None) -> dict[str, str]:
    return {"name": name, "role": role, **({"post": post} if post else {})}


def _last_day(clause: Clause, signed_on: str, today: str, valid_until: str | None) -> str:
    if signed_on > today:
        raise _refusal("attest-signed-future", date=signed_on, today=today)
    limit = plus_months(signed_on, clause.row["attestation"]["renewal_months"])
    if valid_until is not None and not signed_on <= valid_until <= limit:
        raise _refusal("attest-valid-range", date=valid_until, signed=signed_on, limit=limit)
    return valid_until or limit


def _write(place: Path, text: str, *, force: bool) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("w" if force else "x", encoding="utf-8") as stream:
            stream.write(text)
    except FileExistsError as error:
        raise _refusal("attest-exists", name=str(place)) from error
    except OSError as error:
        raise _refusal("attest-unwritten", name=str(place), reason=error.strerror or str(error)) from error


def _write_all(workspace: Workspace, compiled: CompiledPolicies, subject: str | None, language: Language) -> None:
    from checker.cli.init import write_new  # noqa: PLC0415
    from checker.starter.questions import open_questions  # noqa: PLC0415

    kind, _, name = (subject or "").partition("/")
    known = workspace.subjects(kind)
    if kind not in SUBJECT_KINDS.values() or Subject(kind, name) not in known:
        found = [str(entry) for of in SUBJECT_KINDS.values() for entry in workspace.subjects(of)]
        raise _refusal("attest-which-document", name=subject or "", **did_you_mean(subject or "", found))
    about = Subject(kind, name)
    files = open_questions(compiled, about, language, workspace.attested(about))
    write_new(workspace.root, files, language)
    said = "個のファイルを書きました。" if language == "ja" else "file(s) written."
    click.echo(f"{len(files)} {said}")


def _list(workspace: Workspace, subject: str | None, language: Language) -> None:
    waiting = [document for document in workspace.documents if document.kind == "Attestation"]
    count = 0
    for document in waiting:
        spec = document.value.get("spec") or {}
        about = spec.get("subject") or {}
        named = f"{about.get('kind')}/{about.get('name')}"
        if spec.get("state") != "open" or subject not in (None, named):
            continue
        count += 1
        click.echo(f"{document.source.path}  {spec.get('clause')}  {named}  {spec.get('question', '')}")
    click.echo(f"答えを待つ証明: {count} 件" if language == "ja" else f"open attestations: {count}", err=True)
