# METADATA
# title: 規程と手順に決定の記録がある
# description: "規程と手順が正式に定められたことを、決定した人と日付の記録で確かめる。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-038
#   en:
#     title: "Rules and procedures have a recorded decision"
#     description: "A rule or procedure was established when there is a record of who decided and when. The clause demands establishment and gives no form of record."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(3)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{rule}」を定めた決定の記録がありません"
#     en: "No decision is recorded that established \"{rule}\""
#   expected:
#     ja: "基準日以前の approval.approved_on"
#     en: "an approval.approved_on that is not in the future"
#   remedy:
#     ja: "決定を得て、承認者と日付を記録してください。"
#     en: "Obtain the decision and record approver and date."
package kijun.rules.governance.rule_not_approved

import data.kijun.lib.documents
import data.kijun.lib.place

applicable if count(input.spec.rules) > 0

findings contains {"path": place.nearest(input, ["spec", "rules", i, "approval"]), "args": {"rule": entry.name}} if {
	some i, entry in input.spec.rules
	not documents.decided(entry, input.as_of)
}
