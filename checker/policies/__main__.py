"""``python -m checker.policies``: check, compile or mutate the policies of this checkout."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from checker.compiled import DIRECTORY, load_compiled, write_compiled, write_examples
from checker.opa import OpaFailed, OpaMissing
from checker.policies.build import build
from checker.policies.examples import examples
from checker.policies.files import policy_files
from checker.policies.mutate import survivors
from checker.policies.sources import PolicyError

ROOT = Path(__file__).resolve().parent.parent.parent
POLICIES = ROOT / "policies"


@click.group()
def main() -> None:
    """Check, compile, mutate or exemplify the policies of this checkout (docs/rule-contract.md)."""


@main.command()
def check() -> None:
    """Hold the policies and schemas to their contract."""
    compiled = build([POLICIES], ROOT / "schemas")
    click.echo(f"{len(compiled.rules)} rules, {len(compiled.schemas)} kinds, opa {compiled.manifest['opa']}")


@main.command(name="compile")
@click.option("--output", type=click.Path(path_type=Path), default=DIRECTORY, help="Where the compiled files go.")
def compile_command(output: Path) -> None:
    """Check the policies and write the compiled files."""
    write_compiled(build([POLICIES], ROOT / "schemas"), output)


@main.command(name="examples")
@click.option("--output", type=click.Path(path_type=Path), default=DIRECTORY, help="Where the examples go.")
def examples_command(output: Path) -> None:
    """Write the examples of every rule, taken from its tests."""
    write_examples(examples(POLICIES, load_compiled(output).rules), output)


@main.command()
@click.argument("rules", nargs=-1)
def mutate(rules: tuple[str, ...]) -> None:
    """Break every condition of the RULES (path or topic; all by default); their tests must notice."""
    names = [name for name in policy_files(POLICIES) if name.startswith("rules/") and not name.endswith("_test.rego")]
    names = [name for name in names if name.endswith(".rego") and (not rules or any(rule in name for rule in rules))]
    counted, alive = survivors(POLICIES, names)
    for mutant in alive:
        click.echo(f"policies/{mutant.rule}:{mutant.line}: survives as `{mutant.replacement}`: {mutant.original}")
    click.echo(f"{len(names)} rules, {counted} mutants, {len(alive)} survived")
    sys.exit(1 if alive else 0)


if __name__ == "__main__":
    try:
        main(standalone_mode=False)
    except PolicyError as error:
        click.echo("\n".join((*error.problems, f"{len(error.problems)} problem(s)")), err=True)
        sys.exit(1)
    except (OpaMissing, OpaFailed) as error:
        click.echo(str(error) or "opa is needed here: make opa builds it", err=True)
        sys.exit(2)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
