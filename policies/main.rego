# METADATA
# title: 判定の唯一の入口
# description: |
#   入力は一つの文書（apiVersion, kind, metadata, spec）に基準日 as_of を加えたもの。
#   その kind を対象とする規則だけを評価し、規則ごとの判定を返す。
package kijun.main

# Every rule of the document's kind is in exactly one of `passed`, `not_applicable` and `rules`: one that is in none is
# seen by the caller as "could not judge". Most documents keep most rules, so those are only named.
report := {
	"canary": {"kind": input.kind, "as_of": input.as_of, "run": data.kijun.workspace.run},
	"passed": sort([id | some id, said in judgements; said == nothing]),
	"not_applicable": sort([id | some id, said in judgements; said == "not applicable"]),
	"rules": {id: said | some id, said in judgements; not said in {nothing, "not applicable"}},
}

nothing := {"findings": [], "reviews": [], "open": []}

judgements := {rule.id: judgement(rule) | some rule in data.kijun.catalogue[input.kind]}

judgement(rule) := "not applicable" if not applicable(rule)

judgement(rule) := {
	"findings": sort(data.kijun.rules[rule.topic][rule.name].findings),
	"reviews": reviews(rule),
	"open": unknowns(rule),
} if {
	applicable(rule)
}

# The catalogue says which rules define `reviews` or `open`; where one does and the value is undefined, so is the judgement.
reviews(rule) := [] if not "reviews" in rule.lists

reviews(rule) := sort(data.kijun.rules[rule.topic][rule.name].reviews) if "reviews" in rule.lists

unknowns(rule) := [] if not "open" in rule.lists

unknowns(rule) := sort(data.kijun.rules[rule.topic][rule.name].open) if "open" in rule.lists

# A rule without a condition of its own applies to every document of its kinds.
applicable(rule) if not rule.conditional

applicable(rule) if {
	rule.conditional
	data.kijun.rules[rule.topic][rule.name].applicable
}
