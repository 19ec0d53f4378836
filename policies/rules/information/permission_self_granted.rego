# METADATA
# title: "情報の取扱いの許可を自ら与えない"
# description: "承認又は許可を申請する者と、それを与える者は同じ人が兼ねてはならない。区域外での処理、範囲外への提供、運搬と送信の方法の指定、他の機関等の区域の承認、国の行政機関と同等に取り扱う決定で、申請者（区域外での処理では処理する本人を含む。）と承認者が同じ人であるものを違反とし、申請者の記録がないものは未確認とする。"
# custom:
#   id: INF-041
#   en:
#     title: "Nobody grants themselves a permission on information"
#     description: "One person is not both applicant and grantor of an approval or permission. Processing outside, providing, methods of carriage and transmission, areas of other agencies, and the decision to handle information as national organs do: the same person as applicant (or as the one who processes outside) and approver is a violation; no recorded applicant is unknown."
#   severity: high
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:2.1.1(8)(a)(i)", "unified-r7:2.1.1(8)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」の許可又は承認を、申請者本人「{person}」が与えています"
#     en: "The permission or approval for \"{name}\" was granted by \"{person}\", who applied for it"
#   unknown:
#     ja: "「{name}」の許可又は承認（承認者「{person}」）に申請者の記録がなく、別の人か確かめられません"
#     en: "The permission or approval for \"{name}\" (granted by \"{person}\") records no applicant, so it cannot be told whether they differ"
#   expected:
#     ja: "申請者と承認者が別の人である"
#     en: "Applicant and approver are different persons"
#   remedy:
#     ja: "上司その他の適切な者の許可を得て、申請者とともに記録してください。"
#     en: "Obtain permission from a superior or another suitable person and record it with its applicant."
package kijun.rules.information.permission_self_granted

import data.kijun.lib.governance

applicable if count(_permissions) > 0

findings contains {"path": array.concat(permission.path, ["approver"]), "args": {"name": permission.name, "person": permission.approval.approver}} if {
	some permission in _permissions
	some person in permission.applicants
	governance.same_person(person, permission.approval.approver)
}

open contains {"path": permission.path, "args": {"name": permission.name, "person": permission.approval.approver}} if {
	some permission in _permissions
	count(permission.applicants) == 0
}

_permissions contains {"path": ["spec", "items", i, list, k, field], "name": item.name, "approval": approval, "applicants": _applicants(event, approval)} if {
	some i, item in input.spec.items
	some list in ["outside_processing", "provisions", "carriages", "transmissions"]
	some k, event in item[list]
	some field in ["permission", "method_designated", "designated_area"]
	approval := event[field]
}

_permissions contains {"path": ["spec", "as_national_organs"], "name": input.metadata.name, "approval": approval, "applicants": _applicants({}, approval)} if {
	approval := input.spec.as_national_organs
}

_applicants(event, approval) := {person | some person in [event.person]} | {person | some person in [approval.applicant]}
