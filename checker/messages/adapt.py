"""What the adapt stage says: files of other tools that could not be taken over."""

from __future__ import annotations

# code: (Japanese, English)
TEMPLATES: dict[str, tuple[str, str]] = {
    "plan-errored": (
        "Terraform の計画が途中で失敗している（errored: true）ため、判定できません。計画を作り直してください。",
        "The Terraform plan ended in an error (errored: true), so it cannot be judged; make the plan again.",
    ),
    "plan-format": (
        "Terraform の計画の書式の版 {version} には対応していません（対応する版は 1 系）。判定できません。",
        "The plan's format version {version} is not supported (version 1.x is), so it cannot be judged.",
    ),
    "plan-incomplete": (
        "Terraform の計画が完全ではなく、先送りされた変更（{count} 件）は判定していません。",
        "The Terraform plan is not complete: {count} deferred change(s) were not judged.",
    ),
    "plan-shape": (
        "Terraform の計画の {place} が所定の形ではないため、判定できません。",
        "The Terraform plan is not of the expected shape at {place}, so it cannot be judged.",
    ),
    "plan-without-values": (
        "Terraform の計画に予定の値（planned_values.root_module）がないため、判定できません。",
        "The Terraform plan has no planned values (planned_values.root_module), so it cannot be judged.",
    ),
}
