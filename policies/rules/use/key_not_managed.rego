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
#     ja: "鍵「{id}」に{label}がありません"
#     en: "Key \"{id}\" lacks {label_en}"
#   unknown:
#     ja: "復号と電子署名に用いる鍵の一覧（keys）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of keys for decryption and signing (keys) (an empty list when there are none)"
#   expected:
#     ja: "custodian、holders、stored_in があり、利用を終えた鍵には destroyed_on 又は kept_after_retirement がある"
#     en: "custodian, holders and stored_in; destroyed_on or kept_after_retirement for a retired key"
#   remedy:
#     ja: "鍵の管理手順に従って定め、keys に記録してください。"
#     en: "Settle it under the key management procedure and record it in keys."
package kijun.rules.use.key_not_managed

import data.kijun.lib.place

applicable if count(input.spec.keys) > 0

findings contains {"path": place.nearest(input, ["spec", "keys", i, item]), "key": item, "args": {"id": entry.id, "label": label.ja, "label_en": label.en}} if {
	some i, entry in input.spec.keys
	some item, label in _labels
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

# Not even an empty list: nobody says that there is none.
applicable if not input.spec.keys

open contains {"path": ["spec"], "args": {}} if not input.spec.keys

_labels := {
	"custodian": {"ja": "管理する人", "en": "its custodian"},
	"holders": {"ja": "利用できる人", "en": "its holders"},
	"stored_in": {"ja": "保管場所", "en": "its place"},
	"destroyed_on": {"ja": "破棄した日又は残す理由", "en": "the day of its destruction, or a reason to keep it"},
}
