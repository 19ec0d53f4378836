# METADATA
# title: "要機密情報を扱う委託先を自己申告だけで評価していない"
# description: "要機密情報又は個人情報を扱う契約で、選定の評価が対策ベンチマークだけであれば違反とする。自己申告であり、NISC の評価手法の利用の手引が精度の低さを挙げるためである。別の手法を求めるのは kijun の判断で、統一基準に定めはない。"
# custom:
#   id: OUT-026
#   en:
#     title: "Suppliers with confidential information are not judged by self-assessment alone"
#     description: "Where the contract covers confidential or personal information, an evaluation by benchmark alone is a violation: it is self-declared, and the NISC guide on evaluation methods notes its low accuracy. Asking for a second method is kijun's choice; the standard does not."
#   severity: medium
#   kinds: [Contract]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "選定の評価が、自己申告である対策ベンチマークだけによっています"
#     en: "The selection rests on the self-declared benchmark alone"
#   expected:
#     ja: "evaluations に isms_certification 又は audit の評価があること"
#     en: "evaluations holds an isms_certification or an audit"
#   remedy:
#     ja: "認証の確認又は情報セキュリティ監査を行い、evaluations に加えてください"
#     en: "Verify a certificate or carry out a security audit, and add it to evaluations"
package kijun.rules.outsourcing.benchmark_alone

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain

applicable if {
	chain.agency_contract(input)
	outsourcing.sensitive(input)
	count(input.spec.selection.evaluations) > 0
}

findings contains {"path": ["spec", "selection", "evaluations"], "args": {}} if {
	{evaluation.method | some evaluation in input.spec.selection.evaluations} == {"benchmark"}
}
