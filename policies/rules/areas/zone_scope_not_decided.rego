# METADATA
# title: "要管理対策区域の範囲を定めた記録がある"
# description: "統括情報セキュリティ責任者は、要管理対策区域の範囲を定める。統括情報セキュリティ責任者（又は上位の責任者）が定めたこと、基準日までの日、範囲を示すリポジトリの文書（図面又は一覧）のいずれかが無いものを違反とする。文書を求めるのは kijun による。"
# custom:
#   id: ARE-001
#   en:
#     title: "The scope of the areas requiring control is on record"
#     description: "The head officer determines the scope of the areas requiring control measures. Missing determination by the head officer (or a superior), day not in the future or document in the repository that shows the scope (plan or list) is a violation; asking for the document is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "要管理対策区域の範囲を定めた記録に {item} がありません（decided_by＝統括情報セキュリティ責任者以上が定めたこと、decided_on＝定めた日、file＝範囲を示す文書）"
#     en: "The record of the scope of the areas lacks {item} (decided_by: that the head officer or above determined it)"
#   expected:
#     ja: "zone_scope に統括情報セキュリティ責任者以上の decided_by、基準日までの decided_on と、リポジトリにある file がある"
#     en: "zone_scope has a decided_by who is the head officer or above, decided_on not in the future and a file in the repository"
#   remedy:
#     ja: "範囲を定め、zone_scope と文書に記録してください。"
#     en: "Determine the scope and record it in zone_scope and the document."
package kijun.rules.areas.zone_scope_not_decided

import data.kijun.lib.files
import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "zone_scope", item]), "key": item, "args": {"item": item}} if {
	some item in {"decided_by", "decided_on", "file"}
	not _there(item)
}

_there("decided_on") if input.spec.zone_scope.decided_on <= input.as_of

_there("decided_by") if governance.by_head(input, input.spec.zone_scope.decided_by, input.spec.zone_scope.decided_on)

_there("file") if files.present(input.spec.zone_scope.file)
