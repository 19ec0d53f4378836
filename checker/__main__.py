"""``python -m checker`` and the command ``kijun``."""

from __future__ import annotations


def main() -> None:
    """Run the command line; never returns."""
    from checker.cli import kijun  # noqa: PLC0415 - nothing is imported before it is needed

    kijun()


if __name__ == "__main__":
    main()
