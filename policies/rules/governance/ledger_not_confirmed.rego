# METADATA
# title: 情報システム台帳に漏れがないことを確かめる
# description: "統括情報セキュリティ責任者は、全ての情報システムを記した情報システム台帳を整備する。組織が定める日数のうちに、統括情報セキュリティ責任者が、他の記録と照らし合わせて台帳（System 文書）に漏れがないことを確かめた記録がないものを違反とする。条項は確かめる間隔を示さない。"
# custom:
#   id: GOV-097
#   en:
#     title: "The ledger is confirmed to be complete"
#     description: "The head information security officer maintains a ledger of all information systems. No record, within the set number of days, that the head officer confirmed against other records that the ledger (the System documents) is complete is a violation. The clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   parameters: [ledger_confirmation_days]
#   clauses: ["unified-r7:2.1.2(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "組織が定める{limit}日以内に統括情報セキュリティ責任者が情報システム台帳の漏れを確かめた記録がありません（{missing}。confirmed_on＝確かめた日、confirmed_by＝確かめた人、compared_with＝照合した資料）"
#     en: "The head officer is not recorded to have confirmed the ledger within the {limit} days the organisation has set ({missing})"
#   expected:
#     ja: "ledger に、組織が定める日数以内の確かめた日（confirmed_on）、統括情報セキュリティ責任者である確かめた人（confirmed_by）、一つ以上の照合した資料（compared_with）がある"
#     en: "ledger has a confirmed_on within the set number of days, the head officer as confirmed_by and at least one compared_with"
#   remedy:
#     ja: "予算、契約、資産管理などの記録と照らし合わせて確かめ、ledger に記録してください。"
#     en: "Compare the ledger with budget, contract or asset records and record it in ledger."
package kijun.rules.governance.ledger_not_confirmed

import data.kijun.lib.governance
import data.kijun.lib.place
import data.kijun.lib.systems

findings contains {
	"path": place.nearest(input, ["spec", "ledger", missing]),
	"args": {"limit": data.kijun.parameters.ledger_confirmation_days, "missing": missing},
	"key": missing,
} if {
	some missing in {"confirmed_on", "confirmed_by", "compared_with"}
	not _recorded(missing)
}

_recorded("confirmed_on") if systems.recorded_within(input, ["spec", "ledger", "confirmed_on"], data.kijun.parameters.ledger_confirmation_days)

_recorded("confirmed_by") if governance.same_person(input.spec.ledger.confirmed_by, input.spec.roles.head_officer.name)

_recorded("compared_with") if count(input.spec.ledger.compared_with) > 0
