# METADATA
# title: "運用管理規程に基づくセキュリティ要件を策定している"
# description: "政府共通利用型システムのセキュリティ機能を利用する情報システムでは、その水準を損なわないためのセキュリティ要件を策定する。運用開始日（記載がなければ基準日）までの策定の日と、要件の文書のファイルを求める。"
# custom:
#   id: LIF-030
#   en:
#     title: "Security requirements under the shared system's rules are formulated"
#     description: "For a system that uses a shared system's security functions, requirements that keep its level of security are formulated: the day by go-live (or, without that date, the day of the check) and the file of the requirements are required."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.4.2(2)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "運用管理規程に基づくセキュリティ要件に欠けるものがあります：{missing}（requirements_on は策定した日、requirements は要件のファイル）"
#     en: "The security requirements under the shared system's rules lack: {missing}"
#   unknown:
#     ja: "政府共通利用型システムとして管理するか、そのセキュリティ機能を利用するかが記録されていません"
#     en: "Whether the system is run as, or uses, a shared government system is not on record"
#   expected:
#     ja: "shared_government.provider に、運用開始までの requirements_on と、リポジトリにある requirements があること"
#     en: "requirements_on by go-live and requirements in the repository in shared_government.provider"
#   remedy:
#     ja: "セキュリティ要件を策定して文書にし、shared_government.provider に記録してください。"
#     en: "Formulate the requirements in a document and record them in shared_government.provider."
package kijun.rules.life_cycle.shared_requirements_missing

import data.kijun.lib.files
import data.kijun.lib.place
import data.kijun.lib.shared_government

applicable if shared_government.perhaps(input, "user")

findings contains {"path": place.nearest(input, ["spec", "shared_government", "provider"]), "args": {"missing": missing}, "key": missing} if {
	shared_government.plays(input, "user")
	some missing in ({"requirements_on", "requirements"} - _kept)
}

_kept contains "requirements_on" if {
	input.spec.shared_government.provider.requirements_on <= min({input.as_of, object.get(input.spec, ["life_cycle", "go_live_on"], input.as_of)})
}

_kept contains "requirements" if files.present(input.spec.shared_government.provider.requirements)

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_government
