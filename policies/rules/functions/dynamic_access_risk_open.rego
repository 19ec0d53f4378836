# METADATA
# title: "信用情報の収集で検出したリスクに対処する"
# description: "動的なアクセス制御の運用に当たり、リソースの信用情報の収集で検出したリスクに対処する。組織が定める日数の間に収集の記録がないもの、検出から組織が定める日数を過ぎても対処の済まないリスクを違反とする。日数は条文にない。"
# custom:
#   id: FNC-027
#   en:
#     title: "Risks found while collecting credit information are dealt with"
#     description: "While dynamic access control is operated, risks detected while collecting resource credit information are dealt with. No collection recorded within the organisation's number of days, or a risk not dealt with within the organisation's number of days, is a violation. The clause gives no numbers."
#   severity: high
#   kinds: [System]
#   parameters: [dynamic_access_collection_days, dynamic_access_risk_days]
#   clauses: ["unified-r7:7.3.2(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{name}」について、組織が定める{limit}日以内の収集又は対処の記録がありません"
#     en: "No record of collection or action on \"{name}\" within the {limit} days the organisation has set"
#   unknown:
#     ja: "動的なアクセス制御を導入しているか、又は検出したリスク（risks）の有無が書かれていません（無ければ空の一覧を書く）"
#     en: "Whether dynamic access control is used, or whether risks were detected (risks), is not recorded (an empty list when there are none)"
#   expected:
#     ja: "collection.last_collected_on が期間内で、risks の各 handled_on がある"
#     en: "collection.last_collected_on within the period, and handled_on for each of risks"
#   remedy:
#     ja: "収集を再開し、リスクに対処して日付を記録してください"
#     en: "Resume the collection, deal with the risk and record the day"
package kijun.rules.functions.dynamic_access_risk_open

import data.kijun.lib.dates
import data.kijun.lib.dynamic_access
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	not dynamic_access.stated_unused(input)
}

open contains {"path": ["spec"], "args": {}} if dynamic_access.unsaid(input)

findings contains {"path": place.nearest(input, _collected), "args": {"name": input.metadata.name, "limit": limit}} if {
	dynamic_access.used(input)
	limit := data.kijun.parameters.dynamic_access_collection_days
	not systems.recorded_within(input, _collected, limit)
}

findings contains {"path": ["spec", "dynamic_access_control", "risks", i], "args": {"name": risk.id, "limit": limit}} if {
	dynamic_access.used(input)
	limit := data.kijun.parameters.dynamic_access_risk_days
	some i, risk in input.spec.dynamic_access_control.risks
	dates.days_between(risk.detected_on, input.as_of) > limit
	not _handled(risk)
}

_collected := ["spec", "dynamic_access_control", "collection", "last_collected_on"]

_handled(risk) if {
	risk.handled_on <= input.as_of
	risk.action
}

# Not even an empty list: nobody says that none was detected.
open contains {"path": ["spec", "dynamic_access_control"], "args": {}} if {
	dynamic_access.used(input)
	not input.spec.dynamic_access_control.risks
}
