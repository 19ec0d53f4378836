"""A small standard with rules that say what a label asks for, and small agencies to be judged by it.

A document with the label ``tst-001: fail`` (``review``, ``open``, ``none``) gets that outcome from rule TST-001; one
without a label passes.
"""

from __future__ import annotations

from pathlib import Path

from support import write

STANDARD = "test-std"
AS_OF = "2026-11-01"
OUTCOMES = {"findings": "fail", "reviews": "review", "open": "open"}

CATALOGUE = """id: test-std
title: {ja: 試験の基準, en: Test standard}
edition: 第1版
source: https://example.jp/standard
confidence: official
complete: true
roles:
  ciso: {ja: 最高情報セキュリティ責任者, en: Chief information security officer}
  system_officer: {ja: 情報システムセキュリティ責任者, en: System security officer}
clauses:
  - {id: "1", level: part, title: {ja: システム, en: Systems}}
  - {id: "1.1", level: section, parent: "1", title: {ja: 暗号と記録, en: Encryption and logs}}
  - id: "1.1(a)"
    level: requirement
    parent: "1.1"
    scope: system
    obliged: [system_officer]
    text: {ja: 通信を暗号化する。, en: Traffic is encrypted.}
    state: automated
  - id: "1.1(b)"
    level: requirement
    parent: "1.1"
    scope: system
    obliged: [system_officer]
    text: {ja: 記録を取り、点検する。, en: Logs are kept and examined.}
    state: automated
    beyond: {ja: 点検の内容が十分か, en: Whether the examination is enough}
    attestation: &asked
      question: {ja: 記録を毎月点検しているか。, en: Are the logs examined every month?}
      evidence: {ja: 点検の記録, en: Records of the examinations}
      renewal_months: 12
      signers: [ciso, system_officer]
  - id: "1.2(a)"
    level: requirement
    parent: "1"
    scope: system
    obliged: [system_officer]
    text: {ja: 次の措置を講ずる。, en: The following measures are taken.}
    state: automated
  - id: "1.2(a)(i)"
    level: item
    parent: "1.2(a)"
    scope: system
    obliged: [system_officer]
    text: {ja: 通信回線を分ける。, en: Networks are separated.}
    state: automated
  - id: "1.2(a)(ii)"
    level: item
    parent: "1.2(a)"
    scope: system
    obliged: [system_officer]
    text: {ja: 通信を暗号化する。, en: Traffic is encrypted.}
    state: automated
  - {id: "2", level: part, title: {ja: 組織, en: Organisation}}
  - id: "2.1(a)"
    level: requirement
    parent: "2"
    scope: organization
    obliged: [ciso]
    text: {ja: 方針を示す。, en: The direction is set.}
    state: attested
    attestation: *asked
  - id: "2.1(b)"
    level: requirement
    parent: "2"
    scope: organization
    obliged: [ciso]
    text: {ja: 文化を育てる。, en: A culture is fostered.}
    state: uncovered
    why: {ja: 文書からは分からない。, en: Documents do not show it.}
"""

RULES = {"001": ("System", "1.1(a)", "1.2(a)(ii)"), "002": ("System", "1.1(b)"), "003": ("Network", "1.2(a)(i)")}


def rule(number: str, kind: str, *clauses: str) -> str:
    """Return the source of a rule that says what the label ``tst-<number>`` asks for."""
    cited = ", ".join(f'"{STANDARD}:{clause}"' for clause in clauses)
    entry = '{"path": ["metadata", "name"], "args": {"name": input.metadata.name}}'
    sets = "\n".join(f'{name} contains {entry} if _said == "{label}"\n' for name, label in OUTCOMES.items())
    return f"""# METADATA
# title: 試験の規則{number}
# description: "標識のとおりに判定する。"
# custom:
#   id: TST-{number}
#   en: {{title: "Test rule {number}", description: "Says what the label asks for."}}
#   severity: high
#   kinds: [{kind}]
#   clauses: [{cited}]
#   basis: official
#   since: 0.1.0
#   message: {{ja: "「{{name}}」は満たしていません", en: "\\"{{name}}\\" does not meet it"}}
#   question: {{ja: "「{{name}}」はよいですか", en: "Is \\"{{name}}\\" right?"}}
#   unknown: {{ja: "「{{name}}」はまだ分かりません", en: "\\"{{name}}\\" is not known yet"}}
#   remedy: {{ja: "標識を消してください。", en: "Remove the label."}}
package kijun.rules.test.rule_{number}

_said := object.get(input.metadata, ["labels", "tst-{number}"], "pass")

applicable if _said != "none"

{sets}"""


def policies(directory: Path) -> Path:
    """Write the standard and its rules below ``directory``; return what ``--policies`` gets."""
    files: dict[str, str | bytes] = {"standards/test-std.yaml": CATALOGUE}
    for number, (kind, *clauses) in RULES.items():
        files[f"rules/test/rule_{number}.rego"] = rule(number, kind, *clauses)
        test = f"package kijun.rules.test.rule_{number}_test\n\ntest_nothing if true\n"
        files[f"rules/test/rule_{number}_test.rego"] = test
    return write(directory / "own-policies", files)


def _head(kind: str, name: str, labels: dict[str, str]) -> str:
    shown = f"  labels: {{{', '.join(f'{key}: {value}' for key, value in labels.items())}}}\n" if labels else ""
    return f"apiVersion: kijun/v1\nkind: {kind}\nmetadata:\n  name: {name}\n{shown}"


def organization(name: str = "cho", spec: str = "", **labels: str) -> str:
    """Return an Organization document."""
    return f"{_head('Organization', name, _labels(labels))}spec:\n  type: national\n{spec}"


def system(name: str = "portal", spec: str = "  network: kansen\n", **labels: str) -> str:
    """Return a System document in the network of ``network()``."""
    return (
        f"{_head('System', name, _labels(labels))}spec:\n  purpose: 申請の受付\n"
        "  classification: {confidentiality: 2, integrity: 2, availability: 1}\n"
        f"  users: [staff]\n  internet: none\n{spec}"
    )


def network(name: str = "kansen", **labels: str) -> str:
    """Return a Network document."""
    return (
        f"{_head('Network', name, _labels(labels))}spec:\n  segments: [{{name: naibu, kind: internal}}]\n  paths: []\n"
    )


def attestation(name: str, clause: str, subject: str, **changes: str) -> str:
    """Return an Attestation document about ``subject``, written Kind/name."""
    kind, _, of = subject.partition("/")
    values = {"signed_on": "2026-04-01", "valid_until": "2027-03-31", **changes}
    more = "".join(f"  {key}: {value}\n" for key, value in values.items())
    return (
        f"{_head('Attestation', name, {})}spec:\n"
        f"  clause: {STANDARD}:{clause}\n  subject: {{kind: {kind}, name: {of}}}\n"
        "  statement: 毎月の点検の記録を確かめた\n  evidence: [{reference: 情-2026-12}]\n"
        f"  signer: {{name: 佐藤 花子, role: ciso}}\n  reviewed_by: {{name: 鈴木 一郎}}\n{more}"
    )


def waiver(rule: str, kind: str, name: str) -> str:
    """Return a sound Exception document."""
    return f"""apiVersion: kijun/v1
kind: Exception
metadata:
  name: reigai
spec:
  rule: {rule}
  target: {{kind: {kind}, name: {name}}}
  reason: 更改まで待つため
  alternative_measures: [立入検査で確かめる]
  applied_on: 2026-09-20
  starts_on: 2026-10-01
  approval: {{applicant: 業務課 山田, approver: 統括情報セキュリティ責任者 佐藤, approved_on: 2026-10-01}}
  expires_on: 2026-12-31
  register: {{number: R8-01, entered_on: 2026-10-01}}
"""


def _labels(labels: dict[str, str]) -> dict[str, str]:
    return {f"tst-{key.removeprefix('r')}": value for key, value in labels.items()}


COMPLETE: dict[str, str | bytes] = {
    "kijun.yaml": "{}\n",
    "o.yaml": organization(),
    "s.yaml": system(),
    "n.yaml": network(),
    "a1.yaml": attestation("a1", "1.1(b)", "System/portal"),
    "a2.yaml": attestation("a2", "2.1(a)", "Organization/cho"),
}
"""An agency that meets all that can be met."""
