# METADATA
# title: "横断的な動的アクセス制御の責任者を選任する"
# description: "複数の情報システム間で動的なアクセス制御を実装するときは、統括情報セキュリティ責任者が、情報システム横断的な対策の責任者として情報システムセキュリティ責任者を選任する。選任の日がないか、対象の情報システムのどの責任者でもない人であるか、組織の統括情報セキュリティ責任者による選任でなければ違反とする。"
# custom:
#   id: FNC-022
#   en:
#     title: "A person is responsible for dynamic access control across systems"
#     description: "Where dynamic access control spans several systems, the head information security officer assigns an information system security officer as responsible for cross-system measures. No day of assignment, a person who is the officer of none of the systems, or an assignment by somebody other than the organisation's head officer is a violation."
#   severity: medium
#   kinds: [System]
#   reads: [Organization, System]
#   clauses: ["unified-r7:7.3.1(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報システムをまたぐ動的なアクセス制御の責任者について、{fault} を確かめられません（name は責任者、assigned_by は選任した者、assigned_on は選任の日）"
#     en: "{fault} of the person responsible for dynamic access control across systems cannot be confirmed"
#   unknown:
#     ja: "動的なアクセス制御を導入しているかが書かれていません"
#     en: "Whether dynamic access control is used is not recorded"
#   expected:
#     ja: "responsible の assigned_on が基準日以前で、name が対象の情報システムの system_security_officer、assigned_by が統括情報セキュリティ責任者である"
#     en: "responsible with assigned_on not in the future, name a system_security_officer of the systems concerned and assigned_by the head information security officer"
#   remedy:
#     ja: "統括情報セキュリティ責任者の選任を得て記録してください"
#     en: "Have the head information security officer assign the person and record it"
package kijun.rules.functions.dynamic_access_responsible

import data.kijun.lib.dynamic_access
import data.kijun.lib.governance
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	not dynamic_access.stated_unused(input)
	not _single
}

open contains {"path": ["spec"], "args": {}} if dynamic_access.unsaid(input)

findings contains {"path": place.nearest(input, ["spec", "dynamic_access_control", "responsible", fault]), "key": fault, "args": {"fault": fault}} if {
	dynamic_access.used(input)
	some fault in {"name", "assigned_by", "assigned_on"}
	not _good(fault)
}

# Stated to control this system alone.
_single if input.spec.dynamic_access_control.spans == []

_good("name") if governance.person(input.spec.dynamic_access_control.responsible.name) in _officers

_good("assigned_by") if governance.person(input.spec.dynamic_access_control.responsible.assigned_by) in _heads

# Who is the head officer cannot be told without an organisation that names one.
_good("assigned_by") if {
	count(_heads) == 0
	input.spec.dynamic_access_control.responsible.assigned_by
}

_good("assigned_on") if input.spec.dynamic_access_control.responsible.assigned_on <= input.as_of

_officers contains governance.person(input.spec.system_security_officer.name)

_officers contains governance.person(data.kijun.workspace.System[name].spec.system_security_officer.name) if {
	some name in input.spec.dynamic_access_control.spans
}

_heads contains governance.person(organization.spec.roles.head_officer.name) if {
	some _, organization in data.kijun.workspace.Organization
}
