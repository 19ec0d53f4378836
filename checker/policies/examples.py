"""Examples of every rule, taken from its tests: one document it reports and one it has nothing to say about.

Each rule is put behind a wrapper that prints what it was asked and what it said; ``opa test`` runs the tests. The
shortest reported document is the bad example, the passing one that is most like it the good one.
"""

from __future__ import annotations

import base64
import difflib
import json
import re
import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.opa import run_opa

PACKAGE = re.compile(r"^package kijun\.rules\.(\S+)$", re.MULTILINE)
LISTS = ("findings", "reviews", "open")
DATA = ("workspace", "parameters", "parameter_bounds", "reference")
MARK = "kijun-example "
TIMEOUT_SECONDS = 900.0


@dataclass(frozen=True, slots=True)
class Recorded:
    """One question of a test to a rule: the document, what else there was under ``data.kijun``, and what it said."""

    document: Mapping[str, Any]
    data: Mapping[str, Any]
    applicable: bool
    said: Mapping[str, Sequence[Mapping[str, Any]]]

    @property
    def text(self) -> str:
        """The document and the data, one line a value, for comparing."""
        return json.dumps([self.document, self.data], ensure_ascii=False, indent=0, sort_keys=True)


def examples(policies: Path, rules: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return the examples of ``rules`` by id: ``reported`` and ``passing``, as far as the tests have them.

    Args:
        policies: the directory of the policies, with the tests beside the rules.
        rules: the compiled catalogue.

    Raises:
        OpaMissing: there is no ``opa``.
        OpaFailed: the tests could not run.
    """
    recorded = _recorded(policies, rules)
    return {rule["id"]: _chosen(rule, recorded[f"{rule['topic']}.{rule['name']}"]) for rule in rules}


def _chosen(rule: Mapping[str, Any], recorded: Sequence[Recorded]) -> dict[str, Any]:
    """Choose by length and likeness; a document the rule is not about passes only where no other does."""
    parameters = set(rule.get("parameters", ()))
    sound = (one for one in recorded if one.document and parameters <= {*one.data.get("parameters", ())})
    whole = sorted(sound, key=lambda one: (len(one.text), one.text))
    about = [one for one in whole if one.applicable]
    found = ((name, one) for name in LISTS for one in about if one.said.get(name))
    name, reported = next(found, ("", None))
    if reported is None:
        return {}
    silent = [one for one in whole if not (one.applicable and any(one.said.values()))]
    passing = [one for one in silent if one.applicable] or silent
    return {
        "reported": {
            **_example(rule, reported),
            "says": name,
            "paths": sorted({tuple(entry["path"]) for entry in reported.said[name]}, key=repr),
        },
        **({"passing": _example(rule, max(passing, key=lambda one: _likeness(reported, one)))} if passing else {}),
    }


def _likeness(reported: Recorded, passing: Recorded) -> tuple[bool, float]:
    """Return how much ``passing`` teaches: first whether it keeps all that is reported and adds what was missing."""
    ours, theirs = ([line.rstrip(",") for line in one.text.splitlines()] for one in (reported, passing))
    adds = len(theirs) > len(ours) and not Counter(ours) - Counter(theirs)
    return adds, difflib.SequenceMatcher(None, ours, theirs, autojunk=False).ratio()


def _example(rule: Mapping[str, Any], recorded: Recorded) -> dict[str, Any]:
    """Return ``recorded`` as plain data: what a test leaves out of the document's head is filled in."""
    document = {"kind": rule["kinds"][0], "metadata": {"name": "sample"}, **recorded.document}
    return {"document": document, **({"data": recorded.data} if recorded.data else {})}


def _recorded(policies: Path, rules: Sequence[Mapping[str, Any]]) -> dict[str, list[Recorded]]:
    found: defaultdict[str, list[Recorded]] = defaultdict(list)
    with tempfile.TemporaryDirectory(prefix="kijun-examples-") as scratch:
        root = Path(scratch)
        for path in policies.glob("lib/*.rego"):
            if not path.name.endswith("_test.rego"):
                shutil.copyfile(path, root / path.name)
        for number, rule in enumerate(rules):
            source = (policies / rule["file"]).read_text("utf-8")
            (root / f"{number}.rego").write_text(PACKAGE.sub(r"package kijun.recorded.\1", source), "utf-8")
            (root / f"{number}_wrapper.rego").write_text(_wrapper(rule), "utf-8")
            shutil.copyfile(policies / rule["file"].replace(".rego", "_test.rego"), root / f"{number}_test.rego")
        done = json.loads(run_opa(["test", "--format", "json", "."], cwd=root, timeout=TIMEOUT_SECONDS))
    for test in done:
        for line in base64.b64decode(test.get("output", "")).decode("utf-8").splitlines():
            if line.startswith(MARK):
                said = json.loads(line.removeprefix(MARK))
                document: Mapping[str, Any] = next(iter(said["input"]), {})
                recorded = Recorded(document, said["data"], said["applicable"] == [True], said["lists"])
                found[said["rule"]].append(recorded)
    return found


def _wrapper(rule: Mapping[str, Any]) -> str:
    """Return the module that stands for ``rule``: it says what the rule says and prints it."""
    name = f"{rule['topic']}.{rule['name']}"
    applicable = f"{{true | data.kijun.recorded.{name}.applicable}}" if rule["conditional"] else "{true}"
    lines = [f"package kijun.rules.{name}", ""]
    if rule["conditional"]:
        lines.append(f"applicable if data.kijun.recorded.{name}.applicable")
    lines += [f"{said} := _said.{said}" for said in rule["lists"]]
    lists = ", ".join(f'"{said}": data.kijun.recorded.{name}.{said}' for said in rule["lists"])
    known = ", ".join(f'["{part}", {{value | value := data.kijun.{part}}}]' for part in DATA)
    return (
        "\n".join(lines)
        + f"""
_said := lists if {{
	lists := {{{lists}}}
	print("{MARK.strip()}", json.marshal({{
		"rule": "{name}", "lists": lists, "applicable": {applicable},
		"input": {{value | value := input}},
		"data": {{part: value | some [part, values] in [{known}]; some value in values}},
	}}))
}}
"""
    )
