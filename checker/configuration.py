"""Reading ``kijun.yaml`` and holding it to its schema."""

from __future__ import annotations

from typing import Any

from checker.model import Notification, SourceFile
from checker.parse import parse_file, regions
from checker.resources import schema_directory
from checker.settings import SettingsError


def parse_configuration(source: SourceFile) -> dict[str, Any]:
    """Return the settings in ``source``.

    Raises:
        SettingsError: at the first problem of syntax or schema, with its place.
    """
    import json  # noqa: PLC0415

    from checker.validate import explain  # noqa: PLC0415 - pulls in jsonschema

    parsed = parse_file(source)
    empty = {problem.code for problem in parsed.problems} == {"empty-file"}
    for problem in (*parsed.problems, *(problem for document in parsed.documents for problem in document.problems)):
        if not empty:
            raise SettingsError(problem)
    if empty:
        return {}
    value = parsed.documents[0].value
    if len(parsed.documents) > 1:
        raise SettingsError(Notification("error", "configuration-documents", path=source.path))
    schema = json.loads((schema_directory() / "meta" / "configuration.json").read_bytes())
    for violation in explain(schema, value):
        region = regions(source, 0, [violation.path]).get(violation.path)
        raise SettingsError(
            Notification("error", "configuration", {"problem": violation.english}, path=source.path, region=region)
        )
    return dict(value)
