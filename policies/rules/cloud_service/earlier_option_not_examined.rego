# METADATA
# title: 前の段階の選択肢を検討してから後の段階を採る
# description: "クラウド・バイ・デフォルトでは SaaS（パブリック）から順に検討し、利用が著しく困難か、利点も経費の優位性もない場合に次へ進む（二次資料による）。採用した選択肢より前の選択肢ごとに、理由のある判断が要る。"
# custom:
#   id: CLD-020
#   en:
#     title: "Earlier options are examined before a later one is adopted"
#     description: "Cloud by default starts with public SaaS and moves on only where an option is extremely difficult or has neither benefit nor cost advantage (secondary source). Each option before the adopted one needs a decision with a reason."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["procurement-rules:STEP-1", "procurement-rules:STEP-2", "procurement-rules:STEP-3", "procurement-rules:STEP-4", "procurement-rules:STEP-5"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "{adopted} を採用していますが、それより前の {option} を理由とともに検討した記録がありません"
#     en: "{adopted} was adopted, but no reasoned examination of the earlier {option} is recorded"
#   unknown:
#     ja: "情報システムが使う「{service}」に、どの段階の選択肢を採用したかの記録がありません"
#     en: "It is not recorded which option was adopted for \"{service}\", which a system uses"
#   expected:
#     ja: "採用より前の全ての選択肢に、判断と理由がある"
#     en: "Every earlier option has a decision and a reason"
#   remedy:
#     ja: "検討の結果と理由を selection.steps に記録する"
#     en: "Record the result and reason in `selection.steps`"
package kijun.rules.cloud_service.earlier_option_not_examined

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {
	"path": ["spec", "selection", "steps", i, "option"],
	"args": {"adopted": adopted.option, "option": option},
	"key": option,
} if {
	some i, adopted in input.spec.selection.steps
	_adopted(adopted)
	some position, option in _order
	position < _position[adopted.option]
	not option in _examined
}

open contains {"path": place.nearest(input, ["spec", "selection", "steps"]), "args": {"service": input.spec.service}} if {
	count({i | some i, step in input.spec.selection.steps; _adopted(step)}) == 0
}

applicable if {
	_used_by_a_system
	not cloud_use.ended(input.spec, input.as_of)
}

_used_by_a_system if {
	some referrer in data.kijun.workspace.referrers.CloudService[input.metadata.name]
	referrer.kind == "System"
}

_examined contains step.option if {
	some step in input.spec.selection.steps
	step.outcome != "adopted"
	step.decided_on <= input.as_of
	step.reason
}

_adopted(step) if {
	step.outcome == "adopted"
	step.decided_on <= input.as_of
}

_position[option] := position if some position, option in _order

_order := [
	"step1_saas_public",
	"step2_saas_private",
	"step3_iaas_paas_public",
	"step4_iaas_paas_private",
	"on_premises",
]
