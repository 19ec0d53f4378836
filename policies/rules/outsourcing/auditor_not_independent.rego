# METADATA
# title: "委託先の監査人が委託先から独立している"
# description: "監査による評価又は確認で、監査人の属する組織が委託先自身又はその出資者であれば違反とし、監査人の記載がなければ不明とする。統一基準は被監査者と監査人の兼務を機関の職員等について禁じており、委託先の監査への当てはめは kijun の解釈である。"
# custom:
#   id: OUT-032
#   en:
#     title: "The auditor is independent of the supplier"
#     description: "In an evaluation or check by audit, an auditor belonging to the supplier or to one of its owners is a violation; without an auditor the answer is unknown. The standard forbids the agency's employees to be auditee and auditor at once; applying that to audits of suppliers is kijun's reading."
#   severity: high
#   kinds: [Contract]
#   reads: [Supplier]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "監査人の属する「{organization}」は、委託先又はその出資者です"
#     en: "The auditor belongs to \"{organization}\", which is the supplier or one of its owners"
#   unknown:
#     ja: "監査人の属する組織が書かれていません"
#     en: "The auditor's organisation is not recorded"
#   expected:
#     ja: "監査人が委託先からも出資者からも独立した組織に属すること"
#     en: "The auditor belongs to neither the supplier nor its owners"
#   remedy:
#     ja: "独立した監査人による監査を行わせるか、機関が自ら監査し、記録してください"
#     en: "Have an independent auditor audit the supplier, or audit it yourself, and record it"
package kijun.rules.outsourcing.auditor_not_independent

applicable if count(_audits) > 0

findings contains {
	"path": array.concat(audit.path, ["auditor", "organization"]),
	"args": {"organization": audit.record.auditor.organization},
	"related": [{"kind": "Supplier", "name": input.spec.supplier, "path": ["spec"]}],
} if {
	some audit in _audits
	audit.record.auditor.organization in _interested
}

open contains {"path": audit.path, "args": {}} if {
	some audit in _audits
	not audit.record.auditor
}

_audits contains {"path": ["spec", "selection", "evaluations", i], "record": evaluation} if {
	some i, evaluation in input.spec.selection.evaluations
	evaluation.method == "audit"
}

_audits contains {"path": ["spec", "checks", i], "record": check} if {
	some i, check in input.spec.checks
	check.method == "audit"
}

_interested contains data.kijun.workspace.Supplier[input.spec.supplier].spec.legal_name

_interested contains owner.name if {
	some owner in data.kijun.workspace.Supplier[input.spec.supplier].spec.capital.owners
}
