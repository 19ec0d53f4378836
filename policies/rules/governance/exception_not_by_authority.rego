# METADATA
# title: 例外措置は許可権限者が許可する
# description: "例外措置の許可は許可権限者が行う。承認者が、組織の文書に記された許可権限者でないものを違反とする。申請者自身が許可権限者であるときは、上司などの承認を認める。任命の日が承認の日より後の者は、承認の時点で許可権限者ではない。組織の文書に許可権限者があるワークスペースだけで判断する。"
# custom:
#   id: GOV-049
#   en:
#     title: "Exceptions are permitted by the permission authority"
#     description: "The permission authority decides on applications. An approver who is not a permission authority of the organisation's document is a violation. Where the applicant is one, approval by a superior or the like is accepted. Judged only where the workspace names an authority."
#   severity: high
#   kinds: [Exception]
#   reads: [Organization]
#   clauses: ["unified-r7:2.2.2(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "例外措置の承認者「{approver}」は許可権限者ではありません"
#     en: "The approver \"{approver}\" is not a permission authority"
#   unknown:
#     ja: "組織の文書に例外措置の許可権限者の記載がなく、承認者「{approver}」が許可権限者か確かめられません"
#     en: "No Organization names permission authorities, so it cannot be told whether the approver \"{approver}\" is one"
#   expected:
#     ja: "approval.approver が Organization の permission_authorities の一人である"
#     en: "approval.approver is one of the Organization's permission_authorities"
#   remedy:
#     ja: "許可権限者の審査を受け、記録を改めてください。"
#     en: "Have the permission authority decide, and correct the record."
package kijun.rules.governance.exception_not_by_authority

import data.kijun.lib.governance

findings contains {"path": ["spec", "approval", "approver"], "args": {"approver": input.spec.approval.approver}} if {
	_known
	not governance.person(input.spec.approval.approver) in _authorities
	not governance.person(input.spec.approval.applicant) in _authorities
}

open contains {"path": ["spec", "approval", "approver"], "args": {"approver": input.spec.approval.approver}} if not _known

_known if {
	some organization in data.kijun.workspace.Organization
	count(organization.spec.exceptions.permission_authorities) > 0
}

_authorities contains governance.person(authority.name) if {
	some organization in data.kijun.workspace.Organization
	some authority in organization.spec.exceptions.permission_authorities
	authority.designated_on <= input.spec.approval.approved_on
}
