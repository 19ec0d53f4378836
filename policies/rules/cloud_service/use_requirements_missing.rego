# METADATA
# title: "利用に係るセキュリティ要件を策定している"
# description: "クラウドサービス管理者は、業務要件と情報の格付に基づき、利用に係るセキュリティ要件を策定する。利用開始までの策定の日、策定者、要件の文書のファイルを求める。"
# custom:
#   id: CLD-050
#   en:
#     title: "Security requirements for the use are formulated"
#     description: "The cloud service administrator formulates the security requirements for the use: the day by the start of use, who formulated them and their document in the repository are required."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.2(2)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "利用に係るセキュリティ要件に欠けるものがあります：{missing}"
#     en: "The security requirements for the use lack: {missing}"
#   expected:
#     ja: "use_plan に、利用開始までの requirements_on、requirements_by と、リポジトリにある requirements があること"
#     en: "use_plan with requirements_on by the start of use, requirements_by and requirements in the repository"
#   remedy:
#     ja: "利用に係るセキュリティ要件を策定して文書にし、use_plan に記録してください。"
#     en: "Formulate the requirements in a document and record them in use_plan."
package kijun.rules.cloud_service.use_requirements_missing

import data.kijun.lib.cloud_use
import data.kijun.lib.files
import data.kijun.lib.place

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}

findings contains {
	"path": place.nearest(input, ["spec", "use_plan"]),
	"args": {"missing": missing},
	"key": missing,
} if {
	some missing in ({"requirements_on", "requirements_by", "requirements"} - _kept)
}

_kept contains "requirements_on" if input.spec.use_plan.requirements_on <= input.spec.started_on

_kept contains "requirements_by" if input.spec.use_plan.requirements_by

_kept contains "requirements" if files.present(input.spec.use_plan.requirements)
