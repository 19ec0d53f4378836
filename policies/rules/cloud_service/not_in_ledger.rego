# METADATA
# title: 情報システム台帳に記録し報告する
# description: "情報システムでクラウドサービスを使うときは、情報システム台帳に記録し、統括情報セキュリティ責任者に報告する。"
# custom:
#   id: CLD-028
#   en:
#     title: "Entered in the system ledger and reported"
#     description: "When an information system uses a cloud service, it is recorded in the ledger and reported to the head information security officer."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.2(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{service}」の利用に {missing} の記録がありません"
#     en: "The use of \"{service}\" has no {missing}"
#   expected:
#     ja: "ledger に、基準日までの recorded_on と reported_on がある"
#     en: "`ledger` holds recorded_on and reported_on by the date of judgement"
#   remedy:
#     ja: "台帳に記録し、統括情報セキュリティ責任者に報告して日付を書く"
#     en: "Enter it in the ledger, report it and write the dates"
package kijun.rules.cloud_service.not_in_ledger

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "ledger"]), "args": {"service": input.spec.service, "missing": field}, "key": field} if {
	some field in {"recorded_on", "reported_on"}
	not _done(field)
}

_done(field) if input.spec.ledger[field] <= input.as_of

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
	_used_by_a_system
}

_used_by_a_system if {
	some referrer in data.kijun.workspace.referrers.CloudService[input.metadata.name]
	referrer.kind == "System"
}
