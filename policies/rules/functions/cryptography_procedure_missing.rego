# METADATA
# title: "暗号と電子署名の運用手順を定める"
# description: "暗号と電子署名のアルゴリズム、鍵長、安全なプロトコル及びそれらの運用方法の手順を定める。手順の文書が、申請者以外の承認を基準日までに得ていないか、組織が定める日数の間に見直されていないか、リポジトリに実在しなければ違反とする。"
# custom:
#   id: FNC-011
#   en:
#     title: "A procedure for operating cryptography is laid down"
#     description: "Algorithms, key lengths, safe protocols and procedures for operating them are laid down. A procedure that was not approved by somebody other than the applicant by the day, not reviewed within the organisation's number of days, or whose file is not in the repository is a violation."
#   severity: medium
#   kinds: [System]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:7.1.5(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "暗号と電子署名の運用手順が定められたと確認できません（{fault}。見直しは組織が定める{limit}日以内）"
#     en: "Nothing shows that the procedure for cryptography is laid down ({fault}; reviews within the {limit} days the organisation has set)"
#   unknown:
#     ja: "用いる暗号と電子署名の一覧（cryptography）がありません（用いないなら空の一覧を書く）"
#     en: "There is no list of the cryptography in use (cryptography) (an empty list when there is none)"
#   expected:
#     ja: "cryptography_procedure に、申請者以外による approval、期間内の見直し、実在する file がある"
#     en: "cryptography_procedure with an approval by somebody other than the applicant, a review within the period and an existing file"
#   remedy:
#     ja: "手順を定めて承認を得、文書をリポジトリに置いて記録してください"
#     en: "Establish the procedure, have it approved, put it into the repository and record it"
package kijun.rules.functions.cryptography_procedure_missing

import data.kijun.lib.documents
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.cryptography) > 0
}

findings contains {"path": fault.path, "key": fault.missing, "args": {"fault": fault.missing, "limit": data.kijun.parameters.rule_review_days}} if {
	input.spec.cryptography
	some fault in documents.faults(input, ["spec", "cryptography_procedure"])
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	systems.in_service(input)
	not input.spec.cryptography
}
