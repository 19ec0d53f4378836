# METADATA
# title: "業務委託サービスのセキュリティ要件を定めてから選定している"
# description: "業務委託サービスに係るセキュリティ要件を選定の日までに定めた記録と、その文書のファイルを求める。"
# custom:
#   id: OUT-054
#   en:
#     title: "Requirements for the outsourced service precede its selection"
#     description: "The security requirements for the outsourced service must be on record as established by the day of the selection, with their document in the repository."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(4)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "業務委託サービスのセキュリティ要件に欠けるものがあります：{missing}"
#     en: "The security requirements for the outsourced service lack: {missing}"
#   expected:
#     ja: "service_use.requirements に、選定の日までの established_on と、リポジトリにある document があること"
#     en: "service_use.requirements with established_on by the selection and a document in the repository"
#   remedy:
#     ja: "セキュリティ要件を定めて文書にし、service_use.requirements に記録してください。"
#     en: "Establish the requirements in a document and record them in service_use.requirements."
package kijun.rules.outsourcing.service_requirements_missing

import data.kijun.lib.files
import data.kijun.lib.outsourced_service
import data.kijun.lib.place

applicable if outsourced_service.judged(input, input.as_of)

findings contains {
	"path": place.nearest(input, ["spec", "service_use", "requirements"]),
	"args": {"missing": missing},
	"key": missing,
} if {
	some missing in ({"established_on", "document"} - _kept)
}

_kept contains "established_on" if {
	input.spec.service_use.requirements.established_on <= min({input.spec.selection.selected_on, input.as_of})
}

_kept contains "document" if files.present(input.spec.service_use.requirements.document)
