# METADATA
# title: 検討準備の後に選択肢を判断する
# description: "選択肢の判断は、Step0 で整理した業務や情報の格付けに基づく。準備より前の日付の判断は根拠を欠く（段階の順序は二次資料による）。"
# custom:
#   id: CLD-021
#   en:
#     title: "Options are decided after the preparation"
#     description: "Options are decided on the basis of what Step0 recorded; a decision dated before it lacks that basis (order of steps from a secondary source)."
#   severity: low
#   kinds: [CloudService]
#   clauses: ["procurement-rules:STEP-0"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "{option} の判断日 {decided_on} は、検討準備の {recorded_on} より前です"
#     en: "{option} was decided on {decided_on}, before the preparation of {recorded_on}"
#   expected:
#     ja: "判断日が検討準備の日以後である"
#     en: "Decided on or after the day of the preparation"
#   remedy:
#     ja: "日付を確かめて直す。準備より前の判断であれば検討し直す"
#     en: "Check the dates; examine the option again if it was decided too early"
package kijun.rules.cloud_service.decided_before_preparation

findings contains {
	"path": ["spec", "selection", "steps", i, "decided_on"],
	"args": {"option": step.option, "decided_on": step.decided_on, "recorded_on": recorded_on},
	"related": [{"kind": "CloudService", "name": input.metadata.name, "path": ["spec", "selection", "preparation", "recorded_on"]}],
} if {
	recorded_on := input.spec.selection.preparation.recorded_on
	some i, step in input.spec.selection.steps
	step.decided_on < recorded_on
}

applicable if {
	input.spec.selection.preparation
	count(input.spec.selection.steps) > 0
}
