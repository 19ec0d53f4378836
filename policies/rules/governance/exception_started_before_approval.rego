# METADATA
# title: 許可の前に例外の取扱いを始めない
# description: "例外措置は、審査手続に従って許可を得てから適用する。緊急の場合の記録がないのに、承認より前に始めたものを違反とし、始まりの日の記録がないものは未確認とする。"
# custom:
#   id: GOV-053
#   en:
#     title: "No deviation before the permission"
#     description: "An exception is applied after the examination. One that began before its approval, with no emergency recorded, is a violation; without its first day it is not known."
#   severity: high
#   kinds: [Exception]
#   clauses: ["unified-r7:2.2.2(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "例外の取扱いを、承認（{approved}）より前の {day} に始めています"
#     en: "The deviation began on {day}, before the approval on {approved}"
#   unknown:
#     ja: "承認（{approved}）より前に始めていないかが、始まりの日（starts_on）の記録がなく確かめられません"
#     en: "Without its first day (starts_on) it cannot be told whether it began before the approval on {approved}"
#   expected:
#     ja: "starts_on が approval.approved_on 以後であるか、emergency がある"
#     en: "starts_on not before approval.approved_on, or an emergency"
#   remedy:
#     ja: "直ちに規則を満たすか、緊急であった場合は emergency に理由と届け出た日を記録してください。"
#     en: "Meet the rule at once or, if it was an emergency, record reason and notification in emergency."
package kijun.rules.governance.exception_started_before_approval

open contains {"path": ["spec"], "args": {"approved": input.spec.approval.approved_on}} if not input.spec.starts_on

findings contains {"path": ["spec", "starts_on"], "args": {"day": input.spec.starts_on, "approved": input.spec.approval.approved_on}} if {
	input.spec.starts_on < input.spec.approval.approved_on
	not input.spec.emergency
}
