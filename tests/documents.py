"""The smallest documents that tests of the command need, as the text a user would write."""

from __future__ import annotations

RULE = "OUT-006"
"""Fires at each subcontract of ``contract()``: 12:7 (海外入力) and 13:7 (国内入力)."""


def supplier(name: str = "kakuu") -> str:
    """Return a Supplier document without findings."""
    return (
        f"apiVersion: kijun/v1\nkind: Supplier\nmetadata:\n  name: {name}\n"
        "spec:\n  legal_name: 架空情報処理株式会社\n  country: JP\n"
        "  evaluations: [{name: 年次, evaluated_on: 2026-10-01}]\n"
    )


def contract(name: str = "keiyaku", supplier: str = "kakuu") -> str:
    """Return a Contract document with findings; it names its supplier at 6:13."""
    return f"""apiVersion: kijun/v1
kind: Contract
metadata:
  name: {name}
spec:
  supplier: {supplier}
  work: データ入力
  work_kinds: [data_processing]
  information: {{classification: {{confidentiality: 1, integrity: 1, availability: 1}}}}
  period: {{starts_on: 2026-04-01, ends_on: 2027-03-31}}
  subcontracts:
    - name: 海外入力
    - {{name: 国内入力, work: 検査}}
"""


def exception(name: str = "reigai", rule: str = RULE, target: str = "keiyaku", **changes: str) -> str:
    """Return an Exception document for a Contract, sound on 2026-11-01; ``changes`` replace single values."""
    values = {
        "path": "",
        "reason": "委託先の資料を待っているため",
        "applicant": "業務課 山田",
        "approver": "統括情報セキュリティ責任者 佐藤",
        "approved_on": "2026-10-01",
        "expires_on": "2026-12-31",
        **changes,
    }
    path = f"    path: {values['path']}\n" if values["path"] else ""
    return f"""apiVersion: kijun/v1
kind: Exception
metadata:
  name: {name}
spec:
  rule: {rule}
  target:
    kind: Contract
    name: {target}
{path}  reason: {values["reason"]}
  alternative_measures: [立入検査で確かめる]
  applied_on: 2026-09-20
  starts_on: 2026-10-01
  approval:
    applicant: {values["applicant"]}
    approver: {values["approver"]}
    approved_on: {values["approved_on"]}
  expires_on: {values["expires_on"]}
  register: {{number: R8-01, entered_on: 2026-10-01}}
"""


def attestation(name: str = "shoumei", *, evidence: str = "[]", **changes: str) -> str:
    """Return an Attestation of the Organization kikan, sound on 2026-11-01 but for its ``evidence``."""
    items = evidence if evidence.startswith("[") else f"[{evidence}]"
    values = {
        "clause": "unified-r7:2.1.3(2)(a)",
        "statement": "対策推進体制の役割を規程に定めている。",
        "signer": "{name: 佐藤 花子, role: promotion_structure, post: 情報セキュリティ対策室長}",
        "signed_on": "2026-10-01",
        "valid_until": "2027-03-31",
        "reviewed_by": "{name: 渡辺 修}",
        **changes,
    }
    head = f"apiVersion: kijun/v1\nkind: Attestation\nmetadata:\n  name: {name}\nspec:\n"
    fields = "".join(f"  {field}: {value}\n" for field, value in values.items() if value)
    return f"{head}  subject: {{kind: Organization, name: kikan}}\n{fields}  evidence: {items}\n"
