# METADATA
# title: 例外措置は申請による
# description: "職員等は、審査手続に従って例外措置の適用を申請する。申請の日の記録がないもの、申請の日が基準日より後のものを違反とする。"
# custom:
#   id: GOV-112
#   en:
#     title: "An exception is applied for"
#     description: "Employees apply for exceptional measures under the procedure. An exception without the day of its application, or with one in the future, is a violation."
#   severity: medium
#   kinds: [Exception]
#   clauses: ["unified-r7:2.2.2(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "例外措置に、基準日までの申請の日の記録がありません（申請者「{applicant}」）"
#     en: "The exception records no day of application up to the day of judgement (applicant \"{applicant}\")"
#   expected:
#     ja: "基準日以前の applied_on"
#     en: "an applied_on that is not in the future"
#   remedy:
#     ja: "審査手続に従って申請し、その日を applied_on に記録してください。"
#     en: "Apply under the procedure and record the day in applied_on."
package kijun.rules.governance.exception_not_applied_for

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "applied_on"]), "args": {"applicant": input.spec.approval.applicant}} if {
	not _applied
}

_applied if input.spec.applied_on <= input.as_of
