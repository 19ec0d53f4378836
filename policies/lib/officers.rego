# METADATA
# title: 許可する立場
# description: |
#   組織（Organization）の記載から、課室情報セキュリティ責任者又はその上位の責任者である人を読み取る。
#   過去の責任者は記載に残らないため、記載にない承認者は違反ではなく人への確認とする。
package kijun.lib.officers

import data.kijun.lib.governance

# The approver of `approval` is not among the officers that the Organization lists.
unlisted(approval) if {
	count(_listed) > 0
	not governance.person(approval.approver) in _listed
}

_listed contains governance.person(officer.name) if {
	some organization in data.kijun.workspace.Organization
	some unit in organization.spec.units
	some division in unit.divisions
	officer := division.officer
}

_listed contains name if some name in _senior

# The same, when it is for an information security officer or above: officers of divisions do not count.
not_senior(approval) if {
	count(_senior) > 0
	not governance.person(approval.approver) in _senior
}

_senior contains governance.person(unit.officer.name) if {
	some organization in data.kijun.workspace.Organization
	some unit in organization.spec.units
}

_senior contains governance.person(organization.spec.roles[role].name) if {
	some organization in data.kijun.workspace.Organization
	some role in ["head_officer", "deputy_ciso", "ciso"]
}
