# METADATA
# title: "基にした情報の機密性の格付けと取扱制限を引き継ぐ"
# description: "職員等は、参照し又は複製した情報の機密性の格付けと取扱制限を引き継ぐ。基にした情報より機密性が低い、又は取扱制限が欠けた情報を違反とする。見直しにより改めたもの（その手続は INF-005 が判定する）は対象としない。基にした情報が台帳に無い、又は格付けが無いときは判定できないとする。どの項目にも基にした情報の記載（なければ空の一覧）がなければ未確認とする。"
# custom:
#   id: INF-004
#   en:
#     title: "Confidentiality and restrictions of the original are kept"
#     description: "The confidentiality class and restrictions of information referred to or copied are kept. Information classified lower than an original, or lacking one of its restrictions, is a violation unless a review changed it (INF-005 judges that). An original that is not in the register or has no class leaves it unknown. Where no item states derived_from (an empty list when there were none) this is unknown."
#   severity: high
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(3)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "情報「{name}」は、基にした「{source}」から {aspect} を引き継いでいません"
#     en: "Information \"{name}\" does not keep the {aspect} of its original \"{source}\""
#   unknown:
#     ja: "情報「{name}」が基にした「{source}」は台帳に無いか、格付けがありませんか、どの情報にも基にした情報（derived_from。なければ空の一覧）の記載がありません"
#     en: "The original \"{source}\" of \"{name}\" is not in the register or has no classification, or no information states what it was derived from (derived_from; an empty list when from nothing)"
#   expected:
#     ja: "機密性が基にした情報以上で、その取扱制限を全て含む"
#     en: "Confidentiality not below the original's, and all of its restrictions"
#   remedy:
#     ja: "格付けと取扱制限を引き継ぐか、決定者等に相談して見直し、reviews に記録してください。"
#     en: "Keep class and restrictions, or review them after consulting the classifying authority and record it in reviews."
package kijun.rules.information.derived_information_lowered

import data.kijun.lib.information
import data.kijun.lib.place

applicable if {
	some item in input.spec.items
	some _ in item.derived_from
}

findings contains {
	"path": place.nearest(input, ["spec", "items", i, pair.field]),
	"key": concat("/", [pair.source.item.id, aspect]),
	"args": {"name": item.name, "source": pair.source.item.name, "aspect": aspect},
	"related": [{"kind": "InformationRegister", "name": input.metadata.name, "path": ["spec", "items", pair.source.place]}],
} if {
	some i, item in input.spec.items
	not _changed(item)
	some pair in _lost(item)
	some aspect in pair.aspects
}

# A review that took effect answers for the difference.
_changed(item) if {
	some review in item.reviews
	review.result == "changed"
	review.decided_on <= input.as_of
}

_lost(item) := lower | unrestricted if {
	sources := {source | some id in item.derived_from; some source in _by_id[id]}
	lower := {{"source": source, "field": "classification", "aspects": {"confidentiality"}} |
		some source in sources
		item.classification.confidentiality < source.item.classification.confidentiality
	}
	unrestricted := {{"source": source, "field": "restrictions", "aspects": kept} |
		some source in sources
		kept := {restriction | some restriction in source.item.restrictions} - {restriction | some restriction in item.restrictions}
	}
}

_by_id[item.id] contains {"place": k, "item": item} if some k, item in input.spec.items

open contains {"path": ["spec", "items", i, "derived_from", j], "args": {"name": item.name, "source": id}} if {
	classified := {id | some id, sources in _by_id; some source in sources; source.item.classification}
	some i, item in input.spec.items
	some j, id in item.derived_from
	not id in classified
}

# Not even an empty list: nobody says that there is none.
applicable if _silent

open contains {"path": ["spec", "items"], "args": {"name": "—", "source": "—"}} if _silent

_silent if information.silent(input.spec.items, "derived_from")
