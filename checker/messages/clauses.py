"""Why the verdict on a clause is what it is; the codes are those of ``checker.clauses.model.Reason``."""

from __future__ import annotations

# code: (Japanese, English)
TEMPLATES: dict[str, tuple[str, str]] = {
    "verdict-findings": ("満たしていない点が {count} 件ある。", "{count} finding(s)."),
    "verdict-signed-not-met": (
        "証明「{name}」の署名者が、満たしていないと結論している。",
        'The signer of the attestation "{name}" concludes that it is not met.',
    ),
    "verdict-signed-not-applicable": (
        "証明「{name}」の署名者が、該当しないと結論している。",
        'The signer of the attestation "{name}" concludes that it does not apply.',
    ),
    "verdict-signatures-differ": (
        "有効な証明の結論が互いに異なる。",
        "Attestations that stand come to different conclusions.",
    ),
    "verdict-exempted": (
        "例外措置「{name}」の下にある（承認 {approver}、{until} まで）。",
        'Under the exception "{name}" (approved by {approver}, until {until}).',
    ),
    "verdict-nothing-to-judge": (
        "規則 {rule} が判定する文書（{kinds}）がない。"
        "あれば加えて対象の文書から名指し、該当がなければ spec.absent に理由を記す。",
        "There is no document ({kinds}) for {rule} to judge: "
        "add it and name it in the subject, or say in spec.absent why there is none.",
    ),
    "verdict-no-outcome": (
        "規則 {rule} は {document} を判定していない。",
        "Rule {rule} did not judge {document}.",
    ),
    "verdict-open": ("まだ決まっていない値が {count} 件ある。", "{count} value(s) are not known yet."),
    "verdict-broken": (
        "{document}（{path}）が書式を満たさないか名前が重複しており、判定できない。",
        "{document} ({path}) breaks its format or shares its name, so it cannot be judged.",
    ),
    "verdict-dangling": (
        "名指されている {document} がない。",
        "{document} is named but does not exist.",
    ),
    "verdict-no-subject": ("対象となる文書（{kinds}）がない。", "There is no document to judge it for ({kinds})."),
    "verdict-questions": ("人が確かめる事項が {count} 件ある。", "{count} question(s) for a person."),
    "verdict-unsigned": ("証明がまだない。", "Nobody has attested it yet."),
    "verdict-attestation-void": ("証明「{name}」は効力がない。", 'The attestation "{name}" does not stand.'),
    "verdict-attestation-future": (
        "署名の日（{date}）が基準日より後である。",
        "It is signed after the day of the run ({date}).",
    ),
    "verdict-attestation-expired": ("有効期限（{date}）が過ぎている。", "It was valid until {date}."),
    "verdict-attestation-unsound": ("規則 {rule} の指摘がある。", "Rule {rule} finds fault with it."),
    "verdict-attestation-unjudged": ("規則 {rule} による判定がない。", "Rule {rule} did not judge it."),
    "verdict-absent": (
        "{kind} に当たるものはない: {reason}（{person} が {date} に確認）",
        "There is nothing of the kind {kind}: {reason} (confirmed by {person} on {date}).",
    ),
    "verdict-nothing-applies": (
        "判定した文書に、規則の対象となるものがない。",
        "The documents that were judged hold nothing the rules are about.",
    ),
    "verdict-no-rule": ("判定する規則も証明もない。", "There is neither a rule nor an attestation for it."),
    "verdict-unconfirmed": (
        "この条項は公式の文書で確認できていないため、判定の根拠にしない。",
        "This clause is not confirmed by an official text and decides nothing.",
    ),
    "verdict-unwritten": (
        "この条項を規則がどこまで確かめるかを、kijun の一覧がまだ記していない。",
        "The catalogue does not say yet how far rules reach into this clause.",
    ),
    "verdict-incomplete": (
        "読めなかったもの、又は判定できなかったものがあるため、満たしているとは言えない。",
        "Something could not be read or judged in this run, so nothing is claimed to be met.",
    ),
    "verdict-stray": (
        "どの {kind} のものか分からない文書である。",
        "The document belongs to no {kind}.",
    ),
    "verdict-item": ("{clause}: {verdict}。", "{clause}: {verdict}."),
}
