# METADATA
# title: 最高情報セキュリティアドバイザーの知識と経験を確かめる
# description: "最高情報セキュリティアドバイザーには、情報セキュリティの専門的な知識と経験を持つ者を置く。どのような知識と経験によるかの記録がないもの、「未定」などの仮の記載を違反とする。"
# custom:
#   id: GOV-094
#   en:
#     title: "The advisor's expertise is recorded"
#     description: "The advisor has expertise and experience in information security. One without a record of them, or with a placeholder, is a violation."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(5)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "最高情報セキュリティアドバイザー「{name}」の専門的な知識と経験が記録されていません"
#     en: "The expertise and experience of the advisor \"{name}\" are not recorded"
#   expected:
#     ja: "専門的な知識と経験（roles.adviser.expertise）が記されている"
#     en: "roles.adviser.expertise is present"
#   remedy:
#     ja: "資格と経歴を確かめて expertise に記録してください。"
#     en: "Examine qualifications and career and record them in expertise."
package kijun.rules.governance.adviser_expertise_missing

import data.kijun.lib.governance

applicable if input.spec.roles.adviser

findings contains {"path": ["spec", "roles", "adviser"], "args": {"name": input.spec.roles.adviser.name}} if {
	not governance.stated(input, ["spec", "roles", "adviser", "expertise"])
}
