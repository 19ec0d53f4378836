# METADATA
# title: 判定の唯一の入口
# description: |
#   入力は一つの文書（apiVersion, kind, metadata, spec）に基準日 as_of を加えたもの。
#   その kind を対象とする規則だけを評価し、規則ごとの判定を返す。
package kijun.main

# Every rule of the document's kind has its key in `rules`: a missing key is seen by the caller as "could not judge".
report := {
	"canary": {"kind": input.kind, "as_of": input.as_of, "run": data.kijun.workspace.run},
	"rules": {rule.id: judgement(rule) | some rule in data.kijun.catalogue[input.kind]},
}

judgement(rule) := {"applicable": false} if not applicable(rule)

judgement(rule) := {
	"applicable": true,
	"findings": sort(data.kijun.rules[rule.topic][rule.name].findings),
	"reviews": sort({review | some review in data.kijun.rules[rule.topic][rule.name].reviews}),
	"open": sort({unknown | some unknown in data.kijun.rules[rule.topic][rule.name].open}),
} if {
	applicable(rule)
}

# A rule without a condition of its own applies to every document of its kinds.
applicable(rule) if not rule.conditional

applicable(rule) if {
	rule.conditional
	data.kijun.rules[rule.topic][rule.name].applicable
}
