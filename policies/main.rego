# METADATA
# title: 判定の唯一の入口
# description: |
#   入力は一つの文書（apiVersion, kind, metadata, spec）に基準日 as_of を加えたもの。
#   その kind を対象とする規則だけを評価し、規則ごとの判定を返す。
package kijun.main

# Every rule of the document's kind is in `rules`: one that is missing is seen by the caller as "could not judge".
report := {
	"canary": {"kind": input.kind, "as_of": input.as_of, "run": data.kijun.workspace.run},
	"rules": {rule.id: judgement(rule) | some rule in data.kijun.catalogue[input.kind]},
}

# A rule without a condition of its own applies to every document of its kinds. Most documents keep most rules, so what
# has nothing to say comes first.
judgement(rule) := "not applicable" if {
	rule.conditional
	not data.kijun.rules[rule.topic][rule.name].applicable
} else := "passed" if {
	rule.only_findings
	data.kijun.rules[rule.topic][rule.name].findings == set()
} else := lists(data.kijun.rules[rule.topic][rule.name].findings, reviews(rule), unknowns(rule))

lists(findings, reviewed, unknown) := "passed" if {
	findings == set()
	reviewed == set()
	unknown == set()
} else := {"findings": sort(findings), "reviews": sort(reviewed), "open": sort(unknown)}

# The catalogue says which rules define `reviews` or `open`; where one does and the value is undefined, so is the judgement.
reviews(rule) := set() if not "reviews" in rule.lists

reviews(rule) := data.kijun.rules[rule.topic][rule.name].reviews if "reviews" in rule.lists

unknowns(rule) := set() if not "open" in rule.lists

unknowns(rule) := data.kijun.rules[rule.topic][rule.name].open if "open" in rule.lists
