"""How much a file may ask of the parser; docs/adr/0002-yaml-semantics.md gives the reason of each number."""

from __future__ import annotations

MAX_BYTES = 32 * 1024 * 1024
"""Size of one file, in bytes."""

MAX_DEPTH = 100
"""Mappings and sequences inside each other, aliases expanded. libyaml 0.2.5 takes quadratic time, then crashes."""

MAX_ALIAS_NODES = 10_000
"""Nodes that all aliases of one file may add; each 64 characters of text in them count as one node more."""

MAX_TAG_DIRECTIVES = 100
"""``%TAG`` lines of one file; libyaml compares each with all before it."""

MAX_PROBLEMS = 10_000
"""Problems of one document. Each takes more memory than the text it is about."""
