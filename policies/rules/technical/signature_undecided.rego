# METADATA
# title: "要保全情報の電子署名の要否を判断する"
# description: "要保全情報を取り扱う情報システムでは、電子署名の付与と検証の機能の必要性を検討し、必要と認めたら設ける。完全性2の情報に、署名の記載も、要しないとした判断の記録もなければ違反とする。"
# custom:
#   id: TEC-039
#   en:
#     title: "The need to sign critical information is decided"
#     description: "For systems that handle critical information the need of signing and verifying is examined, and it is implemented where needed. Information of integrity 2 with neither a signature nor a recorded decision is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.5(1)(a)(ii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "要保全情報「{name}」に、電子署名の記載も、要しないとした判断の記録もありません"
#     en: "The critical information \"{name}\" has neither a signature nor a decision that none is needed"
#   expected:
#     ja: "signed_by が spec.cryptography の利用（used_for が signature 又は other）を指すか、signature_not_needed に理由と日付を記す"
#     en: "signed_by names an entry of spec.cryptography whose used_for is signature or other, or signature_not_needed holds reason and date"
#   remedy:
#     ja: "電子署名の要否を検討し、結果を記録してください"
#     en: "Examine whether a signature is needed and record the result"
package kijun.rules.technical.signature_undecided

import data.kijun.lib.classification
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.information) > 0
}

findings contains {"path": place.nearest(input, ["spec", "information", i, "signed_by"]), "args": {"name": information.name}} if {
	some i, information in input.spec.information
	classification.critical_integrity(information.classification)
	not _signed(information)
	not _decided(information)
}

_signed(information) if {
	some use in input.spec.cryptography
	use.name == information.signed_by
	use.used_for in {"signature", "other"}
}

_decided(information) if information.signature_not_needed.decided_on <= input.as_of
