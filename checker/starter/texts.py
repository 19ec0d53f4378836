"""The texts of a new repository, in Japanese and English; ``{organization}``, ``{system}`` and ``{version}`` are filled in."""

from __future__ import annotations

from collections.abc import Mapping

from checker.model import Language

Texts = Mapping[Language, str]

ORGANIZATION: Texts = {
    "ja": """# 機関の体制と規程。書いていないものは「ない」とみなされ、kijun check が指摘します。
# 事実であるものだけを書き足してください。書式: kijun schema Organization
apiVersion: kijun/v1
kind: Organization
metadata:
  name: {organization}
spec:
  # national（国の行政機関）、incorporated（独立行政法人）、designated（指定法人）のいずれか
  type: national

  # 証明のない条項も kijun check で指摘するとき required を、証明に二人が関わったことを git の履歴で確かめるとき four_eyes を true にします。
  # attestation_policy: {{required: true, four_eyes: true}}

  # roles:
  #   ciso: {{name: 氏名, post: 役職, designated_on: 2026-04-01}}
  #   head_officer: {{name: 氏名, post: 役職, designated_on: 2026-04-01}}
  # units:
  #   - name: 部局の名称
  #     officer: {{name: 氏名, post: 役職}}
  #     divisions:
  #       - {{name: 課室の名称, officer: {{name: 氏名, post: 役職}}}}
""",
    "en": """# Roles and rules of the agency. What is not written counts as not existing, and kijun check reports it.
# Add facts only. The format: kijun schema Organization
apiVersion: kijun/v1
kind: Organization
metadata:
  name: {organization}
spec:
  # national (administrative organ), incorporated (administrative agency) or designated (corporation)
  type: national

  # With required, kijun check reports clauses without attestation; with four_eyes git's history must show two people.
  # attestation_policy: {{required: true, four_eyes: true}}

  # roles:
  #   ciso: {{name: Name, post: Post, designated_on: 2026-04-01}}
  #   head_officer: {{name: Name, post: Post, designated_on: 2026-04-01}}
  # units:
  #   - name: Department
  #     officer: {{name: Name, post: Post}}
  #     divisions:
  #       - {{name: Division, officer: {{name: Name, post: Post}}}}
""",
}

SYSTEM: Texts = {
    "ja": """# 情報システムの台帳の一件。ファイルを写して、情報システムごとに作ってください。書式: kijun schema System
apiVersion: kijun/v1
kind: System
metadata:
  name: {system}
spec:
  purpose: （記入する）どの業務のために何をするシステムか
  # 格付け、利用者、インターネットとの接続は、確かめて書き直すまで最も厳しい値にしてあります。
  classification: {{confidentiality: 3, integrity: 2, availability: 2}}
  users: [public]
  internet: facing
""",
    "en": """# One entry of the register of systems. Copy the file for each system. The format: kijun schema System
apiVersion: kijun/v1
kind: System
metadata:
  name: {system}
spec:
  purpose: (to be written) for which work, and what the system does
  # Classification, users and connection have the strictest values until somebody has found out.
  classification: {{confidentiality: 3, integrity: 2, availability: 2}}
  users: [public]
  internet: facing
""",
}

HOOK = """# {comment}
repos:
  - repo: local
    hooks:
      - {{id: kijun, name: kijun (基準), entry: kijun check --hook, language: system, types_or: [yaml, json], always_run: true, require_serial: true}}
"""
HOOK_COMMENT: Texts = {
    "ja": "pre-commit install で有効になります。kijun がインストールされている必要があります。",
    "en": '"pre-commit install" turns this on. kijun has to be installed.',
}

WORKFLOW = """name: kijun
on: [push, pull_request]
permissions:
  contents: read
jobs:
  kijun:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: {{fetch-depth: 0}} # {comment}
      - uses: actions/setup-python@v5
        with: {{python-version: "3.13"}}
      - run: pip install "kijun=={version}"
      - run: kijun check --format annotations --summary "$GITHUB_STEP_SUMMARY"
"""
WORKFLOW_COMMENT: Texts = {
    "ja": "証明に二人が関わったかを履歴で確かめるため",
    "en": "the history says whether two people had a hand in an attestation",
}

README: Texts = {
    "ja": """# 情報セキュリティ対策の記録

政府機関等のサイバーセキュリティ対策のための統一基準（令和7年度版）への適合の状況を、[kijun](https://pypi.org/project/kijun/) で記録し確かめるリポジトリです。

| 場所 | 内容 |
|---|---|
| `organization.yaml` | 機関の体制、規程、計画 |
| `systems/` | 情報システムの台帳 |
| `attestations/` | 機械で確かめられない条項への証明。初めはすべて「答えを待つ問い」 |
| `.kijun/schemas/` | エディタの補完と検証のための書式（kijun が書き出したもの） |

1. `kijun check` が、場所と直し方を付けて不足を指摘します。
2. `kijun report` が、条項ごとの状況を示します。初めはほとんどが「人の確認待ち」か「不適合」です。
3. `kijun attest --list` が、答えを待つ証明の一覧を示します。答えるには `kijun attest 条項 --statement … --evidence … --signer … --role …`。
4. 情報システムを加えたら `kijun attest --all --subject System/名前` で、その問いを書き出します。
5. `pre-commit install` で、コミットのたびに確かめます。
""",
    "en": """# Records of information security measures

This repository records, with [kijun](https://pypi.org/project/kijun/), how far the Common Standards for Cybersecurity
Measures for Government Agencies (FY2025) are met.

| place | holds |
|---|---|
| `organization.yaml` | roles, rules and plans of the agency |
| `systems/` | the register of systems |
| `attestations/` | answers to clauses no machine can judge; at first all of them are open questions |
| `.kijun/schemas/` | formats for the editor, written by kijun |

1. `kijun check` reports what is lacking, with its place and what would mend it.
2. `kijun report` shows the state of every clause. At first most of them need a person or are not met.
3. `kijun attest --list` lists the open attestations; `kijun attest CLAUSE --statement … --evidence … --signer … --role …` answers one.
4. For another system, `kijun attest --all --subject System/NAME` writes its questions.
5. `pre-commit install` has every commit checked.
""",
}
