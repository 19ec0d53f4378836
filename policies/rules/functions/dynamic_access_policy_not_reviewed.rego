# METADATA
# title: "重要な変化の後にアクセス制御ポリシーを見直す"
# description: "動的なアクセス制御の運用に当たり、情報セキュリティに係る重要な変化に応じてアクセス制御ポリシーを見直す。組織が定める日数の間に見直し（又は承認）がないもの、変化から組織が定める日数を過ぎても見直していないものを違反とする。日数は条文にない。"
# custom:
#   id: FNC-026
#   en:
#     title: "The access control policy is reviewed after important changes"
#     description: "While dynamic access control is operated, the access control policy is reviewed in light of important changes. No review or approval within the organisation's number of days, or a change older than the organisation's number of days without a review since, is a violation. The clause gives no numbers."
#   severity: medium
#   kinds: [System]
#   parameters: [rule_review_days, dynamic_access_change_days]
#   clauses: ["unified-r7:7.3.2(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "アクセス制御ポリシーを、{reason}から組織が定める{limit}日以内に見直した記録がありません"
#     en: "No record that the access control policy was reviewed within the {limit} days the organisation has set of {reason}"
#   unknown:
#     ja: "動的なアクセス制御を導入しているか、又は情報セキュリティに係る重要な変化（changes）の有無が書かれていません（無ければ空の一覧を書く）"
#     en: "Whether dynamic access control is used, or whether there were important changes (changes), is not recorded (an empty list when there are none)"
#   expected:
#     ja: "access_policy.reviewed_on が期間内で、changes の各 occurred_on 以後である"
#     en: "access_policy.reviewed_on within the period and not before any occurred_on of changes"
#   remedy:
#     ja: "ポリシーを見直し、日付を記録してください"
#     en: "Review the policy and record the day"
package kijun.rules.functions.dynamic_access_policy_not_reviewed

import data.kijun.lib.dates
import data.kijun.lib.documents
import data.kijun.lib.dynamic_access
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	not dynamic_access.stated_unused(input)
}

open contains {"path": ["spec"], "args": {}} if dynamic_access.unsaid(input)

findings contains {"path": place.nearest(input, ["spec", "dynamic_access_control", "access_policy", "reviewed_on"]), "args": {"reason": "-", "limit": limit}} if {
	dynamic_access.used(input)
	limit := data.kijun.parameters.rule_review_days
	not documents.reviewed(_policy, input.as_of)
}

findings contains {"path": ["spec", "dynamic_access_control", "changes", i], "args": {"reason": change.name, "limit": limit}} if {
	dynamic_access.used(input)
	limit := data.kijun.parameters.dynamic_access_change_days
	some i, change in input.spec.dynamic_access_control.changes
	dates.days_between(change.occurred_on, input.as_of) > limit
	not _reviewed_since(change)
}

_reviewed_since(change) if documents.considered_on(_policy, input.as_of) >= change.occurred_on

_policy := object.get(input, ["spec", "dynamic_access_control", "access_policy"], {})

# Not even an empty list: nobody says that there was none.
open contains {"path": ["spec", "dynamic_access_control"], "args": {}} if {
	dynamic_access.used(input)
	not input.spec.dynamic_access_control.changes
}
