"""The adapt stage: infrastructure code becomes a ``CloudConfig`` document whose values know where they came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checker.model import JsonValue, Notification, ParsedDocument, Path, SourceFile


@dataclass(frozen=True, slots=True)
class AdaptedDocument:
    """What the adapter makes of one document of a file.

    ``value`` is the ``CloudConfig`` document, or None when the file could not be judged (``notifications`` say why).
    ``origins`` leads from paths in ``value`` to paths in the file's own value; a path that is not a key of it has the
    origin of its longest prefix that is. ``sensitive`` are paths in the file's own value that no report may show.
    """

    value: JsonValue
    origins: Mapping[Path, Path] = field(default_factory=dict)
    sensitive: frozenset[Path] = frozenset()
    notifications: tuple[Notification, ...] = ()


def adapt(source: SourceFile, document: ParsedDocument) -> AdaptedDocument | None:
    """Return ``document`` as a ``CloudConfig``, or None when it is in no format that is adapted.

    Today that is the JSON of ``terraform show -json`` for a saved plan.
    """
    value = document.value
    if not isinstance(value, dict) or "format_version" not in value:
        return None
    if "planned_values" not in value and "resource_changes" not in value:
        return None
    from checker.adapt.terraform_plan import adapt_plan  # noqa: PLC0415 - most files are no plans

    return adapt_plan(source.path, document.index, value)
