# METADATA
# title: "アクセス制御を設定できる者を承認を得た者に限る"
# description: "アクセス制御の設定は権限を有する者だけが行えるようにする。設定できる者が書かれていない仕組みと、基準日までに本人以外の承認を得ていない者を違反とする。承認の記録を求めるのは kijun の解釈である。"
# custom:
#   id: FNC-006
#   en:
#     title: "Only approved persons may set access control"
#     description: "Only authorised persons can set access control. A mechanism that names nobody, and a person not approved by somebody else by the day, are violations. That an approval is recorded is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.2(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "アクセス制御「{name}」を設定できる者「{setter}」に、本人以外による承認がありません"
#     en: "\"{setter}\", who may set access control \"{name}\", has no approval by somebody else"
#   expected:
#     ja: "setters に一人以上が書かれ、それぞれに本人以外による基準日までの approval がある"
#     en: "at least one person in setters, each with an approval by somebody else that is not in the future"
#   remedy:
#     ja: "設定できる者を絞り、その承認を記録してください"
#     en: "Limit who may set it and record the approval"
package kijun.rules.functions.access_setter_not_authorised

import data.kijun.lib.governance
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.access_control) > 0
}

findings contains {"path": place.nearest(input, ["spec", "access_control", i, "setters"]), "args": {"name": point.name, "setter": "-"}} if {
	some i, point in input.spec.access_control
	object.get(point, "setters", []) == []
}

findings contains {"path": ["spec", "access_control", i, "setters", j], "args": {"name": point.name, "setter": setter.name}} if {
	some i, point in input.spec.access_control
	some j, setter in point.setters
	not _authorised(setter)
}

_authorised(setter) if {
	setter.approval.approved_on <= input.as_of
	not governance.same_person(setter.approval.approver, setter.name)
}
