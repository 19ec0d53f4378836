# METADATA
# title: "要機密情報の暗号化の要否を判断する"
# description: "要機密情報を取り扱う情報システムでは、暗号化機能の必要性を検討し、必要と認めたら設ける。機密性2以上の情報に、暗号化の記載も、要しないとした判断の記録もなければ違反とする。"
# custom:
#   id: TEC-036
#   en:
#     title: "The need to encrypt confidential information is decided"
#     description: "For systems that handle confidential information the need of encryption is examined, and it is implemented where needed. Information of confidentiality 2 or higher with neither encryption nor a recorded decision is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.5(1)(a)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "要機密情報「{name}」に、暗号化の記載も、要しないとした判断の記録もありません"
#     en: "The confidential information \"{name}\" has neither encryption nor a decision that none is needed"
#   expected:
#     ja: "encrypted_by が spec.cryptography の利用（used_for が storage 又は other）を指すか、encryption_not_needed に理由と日付を記す"
#     en: "encrypted_by names an entry of spec.cryptography whose used_for is storage or other, or encryption_not_needed holds reason and date"
#   remedy:
#     ja: "暗号化の要否を検討し、結果を記録してください"
#     en: "Examine whether encryption is needed and record the result"
package kijun.rules.technical.encryption_undecided

import data.kijun.lib.classification
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.information) > 0
}

findings contains {"path": place.nearest(input, ["spec", "information", i, "encrypted_by"]), "args": {"name": information.name}} if {
	some i, information in input.spec.information
	classification.confidential(information.classification)
	not systems.encrypted(input, information)
	not _decided(information)
}

_decided(information) if information.encryption_not_needed.decided_on <= input.as_of
