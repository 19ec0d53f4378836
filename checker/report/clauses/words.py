"""The words of reports by clause, in Japanese and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.clauses.model import Reason, Row
from checker.messages import sentence
from checker.model import Language
from checker.report.words import label

VERDICT_NAMES = {
    "not_met": ("不適合", "Not met"),
    "not_judged": ("未判定", "Not judged"),
    "needs_person": ("人の確認待ち", "Needs a person"),
    "not_covered": ("判定手段なし", "Not covered"),
    "exempted": ("例外措置中", "Exempted"),
    "met": ("適合", "Met"),
    "not_applicable": ("該当なし", "Not applicable"),
}
SYMBOLS = {
    "not_met": "✗",
    "not_judged": "?",
    "needs_person": "◐",
    "not_covered": "∅",
    "exempted": "◇",
    "met": "✓",
    "not_applicable": "–",
}
RULE_NAMES = {
    "not_met": ("指摘あり", "Findings"),
    "not_judged": ("未判定", "Not judged"),
    "needs_person": ("要確認", "Asks a person"),
    "exempted": ("例外措置中", "Exempted"),
    "met": ("指摘なし", "No findings"),
    "not_applicable": ("対象外", "Nothing to judge"),
}
"""What a rule said over all documents; of a rule nobody says that it is met."""
STATE_NAMES = {
    "automated": ("自動判定", "Automated"),
    "attested": ("証明", "Attested"),
    "uncovered": ("判定手段なし", "Uncovered"),
}
SCOPE_NAMES = {
    "organization": ("組織", "organisation"),
    "system": ("情報システム", "information system"),
    "contract": ("契約", "contract"),
    "terminal": ("端末の利用", "terminal use"),
    "cloud_service": ("クラウドサービス", "cloud service"),
    "procurement": ("調達", "procurement"),
    "incident": ("インシデント", "incident"),
    "exception": ("例外措置", "exception"),
}
CONFIDENCE_NAMES = {
    "official": ("公式文書による", "from the official text"),
    "secondary": ("二次資料による", "from a secondary source"),
    "unconfirmed": ("未確認", "unconfirmed"),
}
SHEETS = {
    "checks": ("検査表", "Check sheet"),
    "summary": ("概要", "Summary"),
    "former": ("以前の備考", "Former remarks"),
}
"""The sheets of the workbook."""
COLUMNS = {
    "standard": ("基準", "Standard"),
    "clause": ("条項", "Clause"),
    "text": ("要求事項（kijun による要約）", "Requirement (in kijun's words)"),
    "obliged": ("実施者", "Obliged"),
    "subject": ("対象", "Subject"),
    "verdict": ("kijun の判定", "kijun's verdict"),
    "why": ("理由", "Why"),
    "evidence": ("根拠（ファイル:行:列）", "Evidence (file:line:column)"),
    "attestation": ("証明", "Attestation"),
    "judgement": ("監査人の判定", "Auditor's judgement"),
    "remark": ("備考", "Remarks"),
}
"""The columns of the check sheet, in order; an earlier workbook may be in either language."""
JUDGEMENTS = {
    "met": ("適合", "Met"),
    "not_met": ("不適合", "Not met"),
    "partly": ("一部不適合", "Partly met"),
    "exempted": ("例外措置", "Exempted"),
    "not_applicable": ("該当なし", "Not applicable"),
    "open": ("要確認", "To be examined"),
}
"""What an auditor may choose."""
WORDS = {
    "title": ("基準への適合状況", "Verdicts by clause"),
    "coverage": ("判定できる範囲", "Coverage"),
    "as_of": ("基準日", "As of"),
    "revision": ("版", "Revision"),
    "clause": ("条項", "Clause"),
    "text": ("要求事項（kijun による要約）", "Requirement (in kijun's words)"),
    "obliged": ("実施者", "Obliged"),
    "subject": ("対象", "Subject"),
    "verdict": ("判定", "Verdict"),
    "why": ("理由", "Why"),
    "evidence": ("根拠", "Evidence"),
    "rules": ("規則", "Rules"),
    "attestation": ("証明", "Attestation"),
    "question": ("確認事項", "Question"),
    "expected": ("求められる証拠", "Evidence expected"),
    "signers": ("証明できる人", "Who may sign"),
    "command": ("証明を書くには", "To attest"),
    "beyond": ("規則が及ばない点", "Beyond the rules"),
    "standard": ("基準", "Standard"),
    "edition": ("版", "Edition"),
    "source": ("出典", "Source"),
    "confidence": ("確からしさ", "Confidence"),
    "state": ("判定の方法", "How it is judged"),
    "part": ("部", "Part"),
    "scope": ("対象の種類", "Scope"),
    "total": ("合計", "Total"),
    "notes": ("読めなかったもの、注意", "What could not be read, and warnings"),
    "incomplete": (
        "読めなかったもの、又は判定できなかったものがあるため、この報告では何も「適合」としていません。",
        "Something could not be read or judged, so this report claims nothing to be met.",
    ),
    "finding": ("指摘", "Finding"),
    "exempted": ("例外措置", "Exception"),
    "unknown": ("未確定", "Not known yet"),
    "passed": ("合格", "Passed"),
    "void": ("効力なし", "void"),
    "whole": ("全体", "as a whole"),
    "more": ("ほかに {count} 件", "{count} more"),
    "threats": ("脅威ごとの規則", "Rules by threat"),
    "no_rules": ("対応する規則はありません。", "No rule stands against it."),
    "skip": ("条項へ移動", "Skip to the clauses"),
    "documents": ("判定した文書", "Documents judged"),
    "summary": ("概要", "Summary"),
    "by_part": ("部ごとの条項の数", "Clauses by part"),
    "share": ("内訳", "Share"),
    "filter": ("絞り込み", "Filter"),
    "search": ("文字で探す", "Search"),
    "all": ("すべて", "All"),
    "reset": ("解除", "Reset"),
    "shown": ("{total} 件中 {shown} 件を表示", "{shown} of {total} clauses shown"),
    "open": ("すべて開く", "Expand all"),
    "close": ("すべて閉じる", "Collapse all"),
    "comma": ("、", ", "),
    "policies": ("規則の版", "policies"),
    "none": ("該当する条項はありません。", "No clause matches."),
}


def word(name: str, language: Language) -> str:
    """Return a word of these reports."""
    return label(WORDS, name, language)


def verdict_name(verdict: str, language: Language) -> str:
    """Return the name of a verdict."""
    return label(VERDICT_NAMES, verdict, language)


def reason_text(reason: Reason, language: Language) -> str:
    """Return one reason of a verdict as a sentence."""
    args = dict(reason.args)
    if "verdict" in args:
        args["verdict"] = verdict_name(str(args["verdict"]), language)
    return sentence(reason.code, args, language)


def row_text(row: Row, language: Language) -> str:
    """Return what the clause asks for, else the title of the nearest heading."""
    text = row.text or row.title
    return str(text.get(language) or next(iter(text.values()), ""))


def roles(names: tuple[str, ...] | list[str], head: Mapping[str, Any], language: Language) -> str:
    """Return the names of roles (codes in the head of a standard), with a separator."""
    known = head.get("roles", {})
    separator = "、" if language == "ja" else ", "
    return separator.join(str(known.get(name, {}).get(language, name)) for name in names)
