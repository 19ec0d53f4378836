# METADATA
# title: "委託先の資本関係・役員・事業所・従事者が明らかである"
# description: "要機密情報又は個人情報を扱う委託期間中の契約の委託先・再委託先について、出資者、役員、事業所、従事者の専門性・実績、従事者の国籍の記録を求める。情報提供の項目は平成30年度版の整理で、原文は未確認である。令和7年度版は選定条件の策定を求め、項目を列挙しない。"
# custom:
#   id: OUT-036
#   en:
#     title: "A supplier's owners, officers, places and staff are known"
#     description: "For a supplier or subcontractor of a running contract with confidential or personal information, owners, officers, places of business, skills and nationalities of staff must be on record. The items come from the 2018 edition (its text was not seen); FY2025 asks for selection criteria and does not list them."
#   severity: medium
#   kinds: [Supplier]
#   reads: [Contract]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "委託先の情報 {field} が記録されていません"
#     en: "The supplier's {field} is not on record"
#   expected:
#     ja: "capital.owners、officers、places、staff.skills、staff.nationalities が全て書かれていること"
#     en: "capital.owners, officers, places, staff.skills and staff.nationalities are all given"
#   remedy:
#     ja: "契約に基づいて委託先に情報の提供を求め、受け取った内容を書いてください"
#     en: "Ask the supplier for the information under the contract and record it"
package kijun.rules.outsourcing.supplier_undisclosed

import data.kijun.lib.outsourcing
import data.kijun.lib.place

applicable if {
	some referrer in data.kijun.workspace.referrers.Supplier[input.metadata.name]
	contract := data.kijun.workspace.Contract[referrer.name]
	outsourcing.sensitive(contract)
	outsourcing.running(contract, input.as_of)
}

findings contains {
	"path": place.nearest(input, array.concat(["spec"], split(field, "."))),
	"args": {"field": field},
	"key": field,
} if {
	some field in {"capital.owners", "officers", "places", "staff.skills", "staff.nationalities"}
	object.get(input, array.concat(["spec"], split(field, ".")), []) == []
}
