"""What ``kijun init`` writes beside the questions: configuration, first documents, hook, workflow, editor, README."""

from __future__ import annotations

import json

from checker import __version__
from checker.attest.compose import Subject
from checker.compiled import CompiledPolicies
from checker.model import Language
from checker.policies.schemas import kebab_case
from checker.starter import texts
from checker.starter.questions import DIRECTORY, open_questions

SCHEMAS = ".kijun/schemas"
SINGLE = {"Organization": "organization.yaml", "Attestation": f"{DIRECTORY}/**/*.yaml"}
"""Where documents of a kind are kept, for kinds that do not have a directory named after them."""


def starter_files(compiled: CompiledPolicies, organization: str, system: str, language: Language) -> dict[str, str]:
    """Return the files of a new repository by path.

    Args:
        compiled: the policies.
        organization: name of the Organization document.
        system: name of the System document.
        language: of comments, questions and the README.
    """
    words = {"organization": organization, "system": system, "version": __version__}
    found = {
        "kijun.yaml": f"language: {language}\n",
        "organization.yaml": texts.ORGANIZATION[language].format(**words),
        f"systems/{system}.yaml": texts.SYSTEM[language].format(**words),
        ".pre-commit-config.yaml": texts.HOOK.format(comment=texts.HOOK_COMMENT[language]),
        ".github/workflows/kijun.yml": texts.WORKFLOW.format(comment=texts.WORKFLOW_COMMENT[language], **words),
        ".vscode/settings.json": _text({"yaml.schemas": _globs(compiled)}),
        ".vscode/extensions.json": _text({"recommendations": ["redhat.vscode-yaml"]}),
        "README.md": texts.README[language].format(**words),
    }
    found.update({f"{SCHEMAS}/{kind}.json": _text(schema) for kind, schema in compiled.schemas.items()})
    for subject in (Subject("Organization", organization), Subject("System", system)):
        found.update(open_questions(compiled, subject, language))
    return found


def _globs(compiled: CompiledPolicies) -> dict[str, str]:
    return {
        f"./{SCHEMAS}/{kind}.json": SINGLE.get(kind, f"{_folder(kind)}/**/*.yaml") for kind in sorted(compiled.schemas)
    }


def _folder(kind: str) -> str:
    name = kebab_case(kind)
    return f"{name[:-1]}ies" if name.endswith("y") else name if name.endswith("s") else f"{name}s"


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
