# METADATA
# title: "要機密情報の書面は復元が困難な状態にして廃棄する"
# description: "職員等は、要機密情報を記載した書面を廃棄するときは、復元が困難な状態にする。方法が細断、溶解又は焼却でない、又は書かれていない廃棄を違反とする。格付けのない情報は要機密情報かもしれないものとして判定する。どの項目にも書面の廃棄の記載（なければ空の一覧）がなければ未確認とする。"
# custom:
#   id: INF-023
#   en:
#     title: "Confidential paper is made hard to restore before disposal"
#     description: "When paper with confidential information is disposed of, it is made unrestorable. A disposal not by shredding, pulping or incineration, or without a method, is a violation; unclassified items are judged as possibly confidential. Where no item states paper_disposals (an empty list when there were none) this is unknown."
#   severity: high
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(7)(c)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」の書面の廃棄（{id}、{disposed_on}）は、復元が困難な方法によっていません"
#     en: "The disposal of paper of \"{name}\" ({id}, {disposed_on}) was not by a method that prevents restoration"
#   unknown:
#     ja: "要機密情報のどの項目にも書面の廃棄（paper_disposals）の有無が記されていません。なければ空の一覧を記してください"
#     en: "No item states whether there were disposals of paper (paper_disposals); an empty list when there were none"
#   expected:
#     ja: "method が shredding、pulping 又は incineration"
#     en: "method is shredding, pulping or incineration"
#   remedy:
#     ja: "回収できるときは細断などにより廃棄し直し、できないときは報告してください。"
#     en: "Recover and shred it if possible; if not, report it."
package kijun.rules.information.paper_disposed_readable

import data.kijun.lib.information
import data.kijun.lib.place

applicable if count(_disposals) > 0

findings contains {
	"path": place.nearest(input, ["spec", "items", disposal.item, "paper_disposals", disposal.place, "method"]),
	"args": {"name": disposal.name, "id": disposal.event.id, "disposed_on": disposal.event.disposed_on},
} if {
	some disposal in _disposals
	not object.get(disposal.event, "method", "") in {"shredding", "pulping", "incineration"}
}

_disposals contains {"item": i, "place": k, "name": item.name, "event": event} if {
	some i, item in input.spec.items
	information.confidential(item)
	some k, event in item.paper_disposals
	event.disposed_on <= input.as_of
}

# Not even an empty list: nobody says that there is none.
applicable if _silent

open contains {"path": ["spec", "items"], "args": {}} if _silent

_silent if information.silent([item | some item in input.spec.items; information.confidential(item)], "paper_disposals")
