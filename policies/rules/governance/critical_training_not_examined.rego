# METADATA
# title: 特に重要な情報システムの対処の訓練を検討する
# description: "統括情報セキュリティ責任者は、インシデント対処の訓練の必要性を検討し、業務の遂行に特に重要と認めた情報システムについて訓練の内容と体制を整える。検討の記録がないもの、必要としながら内容又は行う者の記録がないもの、必要としない理由の記録がないものを違反とする。特に重要な情報システムの記載がなければ未確認とする。"
# custom:
#   id: GOV-121
#   en:
#     title: "Drills for especially critical systems are examined"
#     description: "The head information security officer examines the need for education and drills on handling incidents and, for systems deemed especially critical, establishes contents and framework. No examination, a need without contents or organiser, or no reason why there is none, is a violation; without a statement of critical systems it is not known."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.4(1)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "特に重要な情報システム「{system}」の対処の訓練に {missing} の記録がありません"
#     en: "The training for the critical system \"{system}\" has no {missing}"
#   unknown:
#     ja: "特に重要な情報システム（incident_preparation.critical_systems）が記録されていません。なければ空の一覧を記してください"
#     en: "Especially critical systems (incident_preparation.critical_systems) are not recorded; an empty list when there are none"
#   question:
#     ja: "業務の遂行に特に重要な情報システムが一つもないとされています。そのとおりですか"
#     en: "No information system is declared especially critical. Is that so?"
#   expected:
#     ja: "critical_systems の各 training に examined_on と、必要なら contents と organiser、不要なら reason がある"
#     en: "each training has examined_on and, if necessary, contents and organiser, else the reason"
#   remedy:
#     ja: "訓練の必要性を検討し、内容と行う者を決めて training に記録してください。"
#     en: "Examine the need, decide contents and organiser, and record them in training."
package kijun.rules.governance.critical_training_not_examined

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "incident_preparation", "critical_systems", i, "training", missing]),
	"args": {"system": entry.system, "missing": missing},
	"key": missing,
} if {
	some i, entry in input.spec.incident_preparation.critical_systems
	some missing in _missing(object.get(entry, "training", {}))
}

open contains {"path": place.nearest(input, ["spec", "incident_preparation"]), "args": {}} if {
	not input.spec.incident_preparation.critical_systems
}

_missing(training) := {"examined_on" | not governance.dated(training, "examined_on", input.as_of)} | {item |
	some item in _wanted(training)
	count(object.get(training, item, "")) == 0
}

_wanted(training) := ["contents", "organiser"] if training.necessary == true

_wanted(training) := ["reason"] if training.necessary == false

# None at all is hard to believe of an agency: a person is asked.
reviews contains {"path": ["spec", "incident_preparation", "critical_systems"], "args": {}} if {
	input.spec.incident_preparation.critical_systems == []
}
