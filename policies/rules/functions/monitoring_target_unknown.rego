# METADATA
# title: "監視の対象は使っている構成要素とする"
# description: "備えた監視機能を適切に運用する。監視の対象のうち、構成要素の一覧にないか運用を終えたものを違反とする。対象の名が実態と合わなければ監視されていないとみるのは kijun の解釈である。"
# custom:
#   id: FNC-015
#   en:
#     title: "Monitoring watches components that are in use"
#     description: "The monitoring function is operated properly. A target that is not among the components, or was retired, is a violation. That a name which does not match reality is not monitored is kijun's reading."
#   severity: low
#   kinds: [System]
#   clauses: ["unified-r7:7.1.6(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "監視機能「{name}」の対象「{target}」は、使っている構成要素にありません"
#     en: "Target \"{target}\" of monitoring function \"{name}\" is not a component in use"
#   expected:
#     ja: "targets が components のうち運用中のものの name である"
#     en: "targets are names of components in use"
#   remedy:
#     ja: "対象を改め、漏れた構成要素を監視に加えてください"
#     en: "Correct the targets and add components left out"
package kijun.rules.functions.monitoring_target_unknown

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	some function in input.spec.monitoring.functions
	count(function.targets) > 0
}

findings contains {"path": ["spec", "monitoring", "functions", i, "targets", j], "args": {"name": function.name, "target": target}} if {
	some i, function in input.spec.monitoring.functions
	some j, target in function.targets
	not target in _in_use
}

_in_use := {component.name | some component in systems.in_use(input)}
