"""The command line. A command's module is imported when the command is used."""

from __future__ import annotations

from importlib import import_module

import click

from checker import __version__

COMMANDS = {
    "attest": "Write an attestation, or list the open ones.",
    "check": "Judge documents and cloud configurations.",
    "coverage": "Say which clauses of a standard can be judged, and how.",
    "doctor": "Say what is installed and what is missing.",
    "explain": "Explain a rule or a clause.",
    "init": "Begin the repository of an agency.",
    "policy": "Check and test policies.",
    "report": "Say of every clause of a standard whether it is met.",
    "rules": "List the rules.",
    "schema": "Print the schema of a kind of document.",
}


class LazyGroup(click.Group):
    """A group whose commands are the modules of this package."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of the commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command's module and return the command, None for an unknown name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"checker.cli.{cmd_name}"), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kijun")
def kijun() -> None:
    """Check a repository against Japan's government security standards (基準をコードで確かめる).

    Exit codes: 0 clean, 1 findings, 2 something could not be judged.
    """
