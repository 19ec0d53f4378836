# METADATA
# title: "報告された分類を確認し、必要な修正を指示している"
# description: "統括情報セキュリティ責任者は、情報システムの分類を報告させ、上げ下げが望ましい場合は修正を指示する。廃棄していない情報システムごとに、分類の報告、報告以後の確認、上げ下げとした確認への修正の指示を求める。"
# custom:
#   id: LIF-004
#   en:
#     title: "Reported classes are examined and corrections instructed"
#     description: "The head information security officer has classes reported and instructs corrections where a higher or lower class is desirable. For each system not disposed of: the report of its class, an examination since the report, and an instruction for each examination that found it should be raised or lowered."
#   severity: medium
#   kinds: [Organization]
#   reads: [System]
#   clauses: ["unified-r7:5.1.1(3)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "情報システム「{system}」の分類について、{missing}の記録がありません（report は分類の報告、examination はその検討、instruction は修正の指示）"
#     en: "For the class of the system \"{system}\" there is no record of: {missing}"
#   expected:
#     ja: "情報システムの system_class.reported_on と、class_examinations の examined_on（報告以後）、修正が要るときの instructed_on（report＝報告、examination＝確認、instruction＝修正の指示）"
#     en: "system_class.reported_on of the system, an examined_on in class_examinations since then, and instructed_on where a correction is due"
#   remedy:
#     ja: "分類を報告させて確認し、上げ下げが望ましいときは修正を指示して日付を記録してください。"
#     en: "Have the class reported, examine it, instruct the correction where one is due and record the dates."
package kijun.rules.life_cycle.class_not_examined

import data.kijun.lib.place
import data.kijun.lib.records

applicable if count(_systems) > 0

findings contains finding if {
	some name, system in _systems
	some missing in _missing(name, system)
	finding := {
		"path": place.nearest(input, ["spec", "class_examinations"]),
		"args": {"system": name, "missing": missing},
		"key": concat("/", [name, missing]),
		"related": [{"kind": "System", "name": name, "path": ["spec"]}],
	}
}

findings contains {
	"path": ["spec", "class_examinations", i],
	"args": {"system": examination.system, "missing": "instruction"},
	"key": concat("/", [examination.system, "instruction"]),
	"related": [{"kind": "System", "name": examination.system, "path": ["spec"]}],
} if {
	some i, examination in input.spec.class_examinations
	_systems[examination.system]
	examination.examined_on <= input.as_of
	examination.result in {"raise", "lower"}
	not records.done_between(examination, "instructed_on", examination.examined_on, input.as_of)
}

_missing(_, system) := {"report"} if not _reported(system)

_missing(name, system) := {"examination" | not _examined(name, system.spec.system_class.reported_on)} if _reported(system)

_reported(system) if system.spec.system_class.reported_on <= input.as_of

_examined(name, since) if {
	some [_, examination] in _examinations[name]
	examination.examined_on >= since
}

_systems[name] := system if {
	some name, system in data.kijun.workspace.System
	not _disposed(system)
}

_disposed(system) if system.spec.life_cycle.disposal.disposed_on <= input.as_of

_examinations[examination.system] contains [i, examination] if {
	some i, examination in input.spec.class_examinations
	examination.examined_on <= input.as_of
}
