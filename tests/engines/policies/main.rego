# Answers as the kind of the document asks for, so that one compiled module serves every test of the engines.
package kijun.main

malformed := {"Undefined", "NoCanary", "NoRules", "Scalar"}

report := {"canary": canary, "rules": rules} if not input.kind in malformed

report := {"rules": rules} if input.kind == "NoCanary"

report := {"canary": canary} if input.kind == "NoRules"

report := 7 if input.kind == "Scalar"

canary := {"kind": said_kind, "as_of": said_date, "run": data.kijun.workspace.run}

said_kind := "Other" if {
	input.kind == "WrongKind"
} else := input.kind

said_date := "2000-01-01" if {
	input.kind == "WrongDate"
} else := input.as_of

rules.echo := input.spec

rules.data := data.kijun.workspace["契約"]

rules.text := [
	lower("ＡＢＣ"),
	trim_space("　a　"),
	substring("情報セキュリティ", 2, 4),
	count("𠮷野家"),
	indexof("政府機関", "機関"),
	regex.match(`^\p{Han}+$`, "基準"),
	regex.match(`(?i)^tokyo$`, "Tokyo"),
	sort(split("東,京,都", ",")),
	$"{input.kind}を確認",
	"あ" < "ア",
]

rules.numbers := [0.1 + 0.2, 1 / 3, 10 % 3, 1e300, -0.5, 9007199254740993, 123456789012345678901234567890]

# Four thousand million combinations: no deadline of a test lets it finish.
rules.endless := [1 | some i in numbers.range(1, 60000); some j in numbers.range(1, 60000); i + j == 0] if {
	input.kind == "Endless"
}

rules.large := [i | some i in numbers.range(1, 5000000)] if input.kind == "Large"

rules.division := 1 / input.spec if input.kind == "Division"

rules.conflict := clash(input.kind) if input.kind == "Conflict"

clash(kind) := 1 if startswith(kind, "C")

clash(kind) := 2 if startswith(kind, "Co")
