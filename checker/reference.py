"""The generated reference: ``python -m checker.reference DIRECTORY`` writes it and removes old pages.

One page a topic of rules, one a part of each standard, and an index. Rules link to the clauses they cite and clauses to
the rules that cite them. Everything comes from the compiled catalogue, so a page can only differ from the rules when it
was not generated again; CI compares.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from checker.compiled import CompiledPolicies, load_compiled, load_examples
from checker.model import LANGUAGES
from checker.reference_clauses import GENERATED, clause_pages, link_to, standards_index
from checker.report.examples import TITLES, examples_of
from checker.report.explanation import WORDS, facts
from checker.report.words import label
from checker.standards import find_clause


def pages(compiled: CompiledPolicies, examples: Mapping[str, Any]) -> dict[str, str]:
    """Return the pages of the reference by file name. ``examples`` are those of each rule by id."""
    topics: dict[str, list[Mapping[str, Any]]] = {}
    for rule in compiled.rules:
        topics.setdefault(rule["topic"], []).append(rule)
    found = {f"{topic}.md": _topic(topic, rules, compiled, examples) for topic, rules in sorted(topics.items())}
    found.update(clause_pages(compiled))
    found["README.md"] = _index(topics, standards_index(compiled))
    return found


def _index(topics: Mapping[str, Sequence[Mapping[str, Any]]], standards: Sequence[str]) -> str:
    lines = [GENERATED, "", *standards, "# 規則の一覧 / Rules", ""]
    for topic, rules in sorted(topics.items()):
        lines += [f"## [{topic}]({topic}.md)", "", "| id | ja | en |", "|---|---|---|"]
        lines += [
            f"| [{rule['id']}]({topic}.md#{rule['id'].lower()}) | {rule['title']['ja']} | {rule['title']['en']} |"
            for rule in rules
        ]
        lines.append("")
    return "\n".join(lines)


def _topic(
    topic: str, rules: Sequence[Mapping[str, Any]], compiled: CompiledPolicies, examples: Mapping[str, Any]
) -> str:
    lines = [GENERATED, "", f"# {topic}", ""]
    for rule in rules:
        lines += [f'<a id="{rule["id"].lower()}"></a>', "", f"## {rule['id']} {rule['title']['ja']}", ""]
        for language in LANGUAGES:
            if language == "en":
                lines += [f"**{rule['title']['en']}**", ""]
            lines += [rule["description"][language], ""]
            lines += [
                f"- {label(WORDS, name, language)}: {_linked(name, text, compiled)}"
                for name, text in facts(rule, compiled, language)
            ]
            lines.append("")
        for name, text in examples_of(examples.get(rule["id"], {})):
            lines += [" / ".join(TITLES[name]), "", "```yaml", text, "```", ""]
        path = f"../../policies/{rule['file']}"
        lines += [f"[{rule['file']}]({path}) · [test]({path.replace('.rego', '_test.rego')})", ""]
    return "\n".join(lines)


def _linked(name: str, text: str, compiled: CompiledPolicies) -> str:
    if name != "clauses":
        return text
    clause, space, title = text.partition(" ")
    found = find_clause(compiled.standards, clause)
    return text if found is None else f"[{clause}]({link_to(found, compiled)}){space}{title}"


def main(directory: Path) -> None:
    """Write the reference into ``directory`` and remove pages that no longer belong there."""
    found = pages(load_compiled(), load_examples())
    directory.mkdir(parents=True, exist_ok=True)
    for path in directory.glob("**/*.md"):
        if path.relative_to(directory).as_posix() not in found:
            path.unlink()
    for name, text in found.items():
        (directory / name).parent.mkdir(parents=True, exist_ok=True)
        (directory / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
