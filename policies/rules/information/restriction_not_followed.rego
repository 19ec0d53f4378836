# METADATA
# title: "情報を取扱制限に従って取り扱う"
# description: "職員等は、情報に明示等された格付けと取扱制限に従って取り扱う。複製禁止の情報の複製、持出禁止の情報の区域外での処理又は運搬、決定者等の同意のない再配布禁止の情報の提供、暗号化必須の情報の暗号化しない保存又は送信、期限を過ぎた情報の未廃棄の記録を違反とする。どの記録を制限に反すると見るかは kijun による。"
# custom:
#   id: INF-006
#   en:
#     title: "Information is handled as its restrictions ask"
#     description: "Information is handled in accordance with its classification and restrictions. Records of copying, taking out, redistributing without the authority's consent, storing or sending unencrypted, or keeping past the day of disposal against a restriction are violations. Which records go against which restriction is kijun's reading."
#   severity: high
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(4)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "情報「{name}」の取扱制限「{restriction}」に反する取扱いが記録されています"
#     en: "Handling against the restriction {restriction} of \"{name}\" is recorded"
#   expected:
#     ja: "取扱制限に従った取扱いの記録"
#     en: "Records of handling that follow the restrictions"
#   remedy:
#     ja: "取扱いを改め、制限が実情に合わないときは決定者等に相談して見直してください。"
#     en: "Correct the handling; where the restriction does not fit, consult the classifying authority for a review."
package kijun.rules.information.restriction_not_followed

applicable if {
	some item in input.spec.items
	some _ in item.restrictions
}

applicable if {
	some item in input.spec.items
	item.dispose_by
}

findings contains {"path": breach.path, "key": concat("/", [breach.id, breach.restriction]), "args": {"name": breach.name, "restriction": breach.restriction}} if {
	some breach in _breaches
}

_breaches contains {"path": ["spec", "items", i, "copy"], "id": original.id, "name": original.name, "restriction": "no_copying"} if {
	some i, item in input.spec.items
	item.copy == true
	some id in item.derived_from
	some original in _uncopyable[id]
}

_uncopyable[item.id] contains item if {
	some item in input.spec.items
	"no_copying" in item.restrictions
}

_breaches contains {"path": ["spec", "items", i, field, k], "id": item.id, "name": item.name, "restriction": "no_takeout"} if {
	some i, item in input.spec.items
	"no_takeout" in item.restrictions
	some field in ["outside_processing", "carriages"]
	some k, event in item[field]
	object.get(event, "from", object.get(event, "carried_on", "")) <= input.as_of
	not event.designated_area
}

_breaches contains {"path": ["spec", "items", i, "provisions", k], "id": item.id, "name": item.name, "restriction": "no_redistribution"} if {
	some i, item in input.spec.items
	"no_redistribution" in item.restrictions
	some k, event in item.provisions
	event.provided_on <= input.as_of
	not event.consulted.decision == "may_provide"
}

_breaches contains {"path": ["spec", "items", i, field, k], "id": item.id, "name": item.name, "restriction": "encryption"} if {
	some i, item in input.spec.items
	"encryption" in item.restrictions
	some field in ["storage", "transmissions"]
	some k, event in item[field]
	object.get(event, "form", "") != "paper"
	object.get(event, "sent_on", "") <= input.as_of
	not event.encryption
}

_breaches contains {"path": ["spec", "items", i, "dispose_by"], "id": item.id, "name": item.name, "restriction": "dispose_by"} if {
	some i, item in input.spec.items
	item.dispose_by < input.as_of
	not _disposed(item)
}

_disposed(item) if item.disposed_on <= input.as_of
