# METADATA
# title: 個人情報の漏えいは個人情報保護委員会への報告の要否を決める
# description: "漏えいした個人情報があるのに、個人情報保護委員会への報告も、不要とした理由も無ければ違反とし、インシデントと評価したのに件数が書かれていなければ不明とする。条項は必要に応じた報告を求め、理由を記録に残すことは kijun の解釈である。"
# custom:
#   id: ATK-011
#   en:
#     title: "For leaked personal data the report to the commission is decided"
#     description: "If personal data leaked, there must be a report to the Personal Information Protection Commission or the reason why none is needed; an incident without a number of records is unknown. The clause asks to report as necessary; recording the reason is kijun's reading."
#   severity: high
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(3)(d)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "個人情報{records}件の漏えいについて、個人情報保護委員会への報告も不要とした理由もありません"
#     en: "For the leak of {records} records of personal data there is neither a report to the Personal Information Protection Commission nor a reason why none is needed"
#   unknown:
#     ja: "{at} にインシデントと評価しましたが、漏えいした個人情報の件数（無ければ 0）が書かれていません"
#     en: "Assessed as an incident at {at}; the number of records of personal data leaked (0 if none) is not written down"
#   expected:
#     ja: "notifications に ppc への報告があるか、ppc_not_needed_reason があること"
#     en: "notifications has one to ppc, or ppc_not_needed_reason is given"
#   remedy:
#     ja: "報告するか、不要と判断した理由を ppc_not_needed_reason に記録してください"
#     en: "Report, or record the reason in ppc_not_needed_reason"
package kijun.rules.targeted_attack.ppc_not_told

import data.kijun.lib.incidents

applicable if input.spec.personal_records_leaked > 0

applicable if {
	input.spec.assessment.result == "incident"
	not input.spec.personal_records_leaked
}

findings contains {"path": ["spec", "personal_records_leaked"], "args": {"records": input.spec.personal_records_leaked}} if {
	not "ppc" in incidents.notified(input.spec, input.as_of)
	not input.spec.ppc_not_needed_reason
}

open contains {"path": ["spec", "assessment"], "args": {"at": input.spec.assessment.at}} if {
	input.spec.assessment.result == "incident"
	not input.spec.personal_records_leaked
}
