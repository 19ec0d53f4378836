# METADATA
# title: "アクセス制御ポリシーのとおりに制御する"
# description: "アクセス制御ポリシーに基づき、動的なアクセス制御を行う。対象のリソースのうち、今の版のポリシーを基準日までに適用した所で制御されていないもの、対象のリソースが一つもないものを違反とする。版の一致を見るのは kijun の解釈である。"
# custom:
#   id: FNC-025
#   en:
#     title: "Access is controlled as the policy says"
#     description: "Dynamic access control is carried out on the basis of the access control policy. A resource that no enforcement point with the policy's present version, applied by the day, controls is a violation, and so is having no resource. That versions are compared is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.3.1(3)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リソース「{name}」が、今の版のアクセス制御ポリシーで制御されていません"
#     en: "Resource \"{name}\" is not controlled by the present version of the access control policy"
#   unknown:
#     ja: "動的なアクセス制御を導入しているかが書かれていません"
#     en: "Whether dynamic access control is used is not recorded"
#   expected:
#     ja: "enforcement に、そのリソースを挙げ、policy_version が access_policy.version と同じで、applied_on が基準日以前のものがある"
#     en: "an item of enforcement that lists the resource, with policy_version equal to access_policy.version and applied_on not in the future"
#   remedy:
#     ja: "今の版のポリシーを適用し、版と日付を記録してください"
#     en: "Apply the present version and record version and day"
package kijun.rules.functions.dynamic_access_not_enforced

import data.kijun.lib.dynamic_access
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	not dynamic_access.stated_unused(input)
}

open contains {"path": ["spec"], "args": {}} if dynamic_access.unsaid(input)

findings contains {"path": ["spec", "dynamic_access_control", "resources", i], "args": {"name": resource.name}} if {
	dynamic_access.used(input)
	some i, resource in input.spec.dynamic_access_control.resources
	not resource.name in _controlled
}

findings contains {"path": place.nearest(input, _resources), "args": {"name": input.metadata.name}} if {
	dynamic_access.used(input)
	object.get(input, _resources, []) == []
}

_resources := ["spec", "dynamic_access_control", "resources"]

_controlled contains name if {
	some point in input.spec.dynamic_access_control.enforcement
	point.policy_version == input.spec.dynamic_access_control.access_policy.version
	point.applied_on <= input.as_of
	some name in point.resources
}
