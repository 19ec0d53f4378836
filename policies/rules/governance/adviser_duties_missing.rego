# METADATA
# title: 最高情報セキュリティアドバイザーの業務を定める
# description: "最高情報セキュリティアドバイザーの業務を、最高情報セキュリティ責任者への助言を含めて定める。業務が一つも記されていないものを違反とし、助言に当たる語（助言、アドバイス、advice など）のある業務が見当たらなければ、助言を含むかを人に確かめる。"
# custom:
#   id: GOV-014
#   en:
#     title: "The advisor's duties are laid down"
#     description: "The advisor's duties are laid down and include advice to the chief officer. No duties recorded is a violation; where no duty speaks of advice (助言, advice and the like), a person is asked whether advice is among them."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(5)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "最高情報セキュリティアドバイザー「{name}」の業務が定められていません"
#     en: "The duties of the advisor \"{name}\" are not laid down"
#   question:
#     ja: "最高情報セキュリティアドバイザー「{name}」の業務に、最高情報セキュリティ責任者への助言は含まれますか"
#     en: "Do the duties of the advisor \"{name}\" include advice to the chief information security officer?"
#   expected:
#     ja: "助言を含む業務の内容（roles.adviser.duties）が記されている"
#     en: "roles.adviser.duties names the duties, advice included"
#   remedy:
#     ja: "最高情報セキュリティアドバイザーの業務を定めて記録してください。"
#     en: "Lay them down and record them."
package kijun.rules.governance.adviser_duties_missing

import data.kijun.lib.place

applicable if input.spec.roles.adviser

findings contains {
	"path": place.nearest(input, ["spec", "roles", "adviser", "duties"]),
	"args": {"name": input.spec.roles.adviser.name},
} if {
	count(_duties) == 0
}

reviews contains {"path": ["spec", "roles", "adviser", "duties"], "args": {"name": input.spec.roles.adviser.name}} if {
	count(_duties) > 0
	not _advice
}

_duties := object.get(input, ["spec", "roles", "adviser", "duties"], [])

_advice if {
	some duty in _duties
	regex.match(`助言|アドバイス|相談|advi[cs]|consult`, lower(duty))
}
