# METADATA
# title: "契約に情報セキュリティの七つの条項がある"
# description: "目的外利用の禁止、対策の内容と管理体制、意図しない変更の防止、資本関係・従事者等の情報提供、インシデントへの対処、履行状況の確認、履行が不十分な場合の対処の七つを求める。七つは平成30年度版の整理で、原文は未確認である。令和7年度版の遵守事項は契約の締結を求め、条項を列挙しない。"
# custom:
#   id: OUT-005
#   en:
#     title: "The contract has the seven security clauses"
#     description: "Purpose limitation, measures and structure, control of unintended change, disclosure on capital and staff, incident response, performance checks and remedies. The seven come from the 2018 edition (its text was not seen); the FY2025 requirements ask for an agreement and do not list clauses."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["management-guideline:direction-9(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "契約に条項「{clause}」がありません"
#     en: "The contract has no clause \"{clause}\""
#   expected:
#     ja: "clauses に七つの条項が全て書かれていること"
#     en: "clauses lists all of the seven"
#   remedy:
#     ja: "契約を変更して条項を加え、clauses に条項の種類と条番号を書いてください。既に定めがあれば、その条番号を書いてください"
#     en: "Amend the contract and list the clause with its article in clauses; if the contract already has it, list its article"
package kijun.rules.outsourcing.missing_clause

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if chain.concluded(input, input.as_of)

findings contains {
	"path": place.nearest(input, ["spec", "clauses"]),
	"args": {"clause": clause},
	"key": clause,
} if {
	some clause in (outsourcing.core_clauses - outsourcing.clause_names(input))
}
