# METADATA
# title: "復号と電子署名の鍵の管理者・利用者・保管場所を定める"
# description: "職員等は、暗号化された情報の復号又は電子署名の付与に用いる鍵を、定められた鍵の管理手順等に従い適切に管理する。管理する人、利用できる人、保管場所のいずれかが無い鍵、及び利用を終えたのに破棄の記録も残す理由も無い鍵を違反とする。この条件は kijun による。"
# custom:
#   id: USE-026
#   en:
#     title: "Keys have a custodian, holders and a place"
#     description: "Keys for decryption and signing are managed under the prescribed procedures. A key without custodian, holders or place, and a retired key neither destroyed nor kept for a reason, are violations; the conditions are kijun's reading."
#   severity: medium
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:8.1.1(7)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "鍵「{id}」に {item} がありません"
#     en: "Key \"{id}\" lacks {item}"
#   expected:
#     ja: "custodian、holders、stored_in があり、利用を終えた鍵には destroyed_on 又は kept_after_retirement がある"
#     en: "custodian, holders and stored_in; destroyed_on or kept_after_retirement for a retired key"
#   remedy:
#     ja: "鍵の管理手順に従って定め、keys に記録してください。"
#     en: "Settle it under the key management procedure and record it in keys."
package kijun.rules.use.key_not_managed

import data.kijun.lib.place

applicable if count(input.spec.keys) > 0

findings contains {"path": place.nearest(input, ["spec", "keys", i, item]), "key": item, "args": {"id": entry.id, "item": item}} if {
	some i, entry in input.spec.keys
	some item in {"custodian", "holders", "stored_in", "destroyed_on"}
	not _done(entry, item, input.as_of)
}

_done(entry, item, _) if {
	item in {"custodian", "stored_in"}
	entry[item]
}

_done(entry, "holders", _) if count(entry.holders) > 0

_done(entry, "destroyed_on", day) if not _retired(entry, day)

_done(entry, "destroyed_on", _) if entry.kept_after_retirement

_done(entry, "destroyed_on", day) if entry.destroyed_on <= day

_retired(entry, day) if entry.retired_on <= day
