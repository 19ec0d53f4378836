# METADATA
# title: "診断で見つかった重大な脆弱性を残さない"
# description: "発見された脆弱性には必要な措置を講ずる。脆弱性診断で検出した緊急・重大の事項が未対策であれば違反とする。深刻度による線引きは kijun の解釈である。"
# custom:
#   id: TEC-086
#   en:
#     title: "Serious findings of assessments are fixed"
#     description: "Necessary measures are taken for vulnerabilities discovered. A critical or high finding of an assessment that is still open is a violation. Drawing the line by severity is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.6.1(4)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」の診断で検出した重大な事項 {id} が未対策です"
#     en: "The serious finding {id} of an assessment of the website \"{name}\" is still open"
#   unknown:
#     ja: "ウェブサイト「{name}」の診断の結果（findings。無ければ空の一覧を書く）が記録されていません"
#     en: "The assessment of the website \"{name}\" has no findings on record (an empty list when there were none)"
#   expected:
#     ja: "critical と high の事項に fixed_on がある"
#     en: "Critical and high findings have fixed_on"
#   remedy:
#     ja: "脆弱性に対策し、日付を記録してください"
#     en: "Fix the vulnerability and record the date"
package kijun.rules.technical.web_finding_open

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.web.sites) > 0
}

findings contains {
	"path": ["spec", "web", "sites", i, "diagnoses", j, "findings", k],
	"args": {"name": site.name, "id": problem.id},
} if {
	some i, site in input.spec.web.sites
	some j, diagnosis in site.diagnoses
	some k, problem in diagnosis.findings
	problem.severity in {"critical", "high"}
	not systems.fixed(problem, input.as_of)
}

open contains {"path": ["spec", "web", "sites", i, "diagnoses", j], "args": {"name": site.name}} if {
	some i, site in input.spec.web.sites
	some j, diagnosis in site.diagnoses
	diagnosis.performed_on <= input.as_of
	not diagnosis.findings
}
