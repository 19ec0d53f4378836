# METADATA
# title: "媒体は全ての情報を復元できない状態にしてから廃棄する"
# description: "職員等は、外部電磁的記録媒体を廃棄するときは、情報が残らないよう全ての情報を復元できない状態に抹消する。廃棄の日までの抹消の記録が無い、又は通常の削除若しくは初期化だけによる廃棄を違反とする。上書きでは予備の領域に情報が残り得る媒体（磁気の媒体と分からないもの）の上書きは人に確かめ、媒体の一覧がなければ未確認とする（媒体がなければ空の一覧を記す。）。"
# custom:
#   id: INF-022
#   en:
#     title: "Media are made unrecoverable before disposal"
#     description: "When external media are disposed of, all information is erased so that it cannot be restored. A disposal without sanitisation by that day, or by ordinary deletion or formatting only, is a violation. Overwriting a medium not known to be magnetic, in whose spare areas information may stay, is put to a person; without a list of media (empty when there are none) this is unknown."
#   severity: high
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(7)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "媒体「{id}」は {disposed_on} に廃棄されましたが、情報が復元できない状態に抹消されていません"
#     en: "Medium \"{id}\" was disposed of on {disposed_on} without making its information unrecoverable"
#   question:
#     ja: "媒体「{id}」（{disposed_on} に廃棄）の上書きで、予備の領域（USB メモリ、SSD 等）にも情報が残らないことを確かめましたか"
#     en: "Was it confirmed that overwriting medium \"{id}\" (disposed of on {disposed_on}) left nothing, in spare areas of flash memory either?"
#   unknown:
#     ja: "外部電磁的記録媒体の一覧（media）が記されていません。媒体がなければ空の一覧を記してください"
#     en: "The storage media are not listed (media; an empty list when there are none)"
#   expected:
#     ja: "廃棄の日以前の、destruction、degaussing、overwriting 又は key_erasure による抹消"
#     en: "Sanitisation by destruction, degaussing, overwriting or key erasure on or before that day"
#   remedy:
#     ja: "媒体を回収できるときは抹消し、できないときは CSIRT に報告してください。"
#     en: "Sanitise the medium if it can be recovered; if not, report to the CSIRT."
package kijun.rules.information.medium_disposed_readable

import data.kijun.lib.place

applicable if {
	some medium in input.spec.media
	medium.disposed_on <= input.as_of
}

findings contains {
	"path": place.nearest(input, ["spec", "media", i, "sanitisation"]),
	"args": {"id": medium.id, "disposed_on": medium.disposed_on},
} if {
	some i, medium in input.spec.media
	medium.disposed_on <= input.as_of
	not _sanitised(medium)
}

_sanitised(medium) if {
	medium.sanitisation.method in {"destruction", "degaussing", "overwriting", "key_erasure"}
	medium.sanitisation.sanitised_on <= medium.disposed_on
}

reviews contains {
	"path": ["spec", "media", i, "sanitisation", "method"],
	"args": {"id": medium.id, "disposed_on": medium.disposed_on},
} if {
	some i, medium in input.spec.media
	medium.disposed_on <= input.as_of
	medium.sanitisation.method == "overwriting"
	not regex.match(`磁気|ハードディスク|hdd|hard disk|テープ|tape`, lower(object.get(medium, "type", "")))
}

# Whether there are media at all is stated, by an empty list when there are none.
applicable if not input.spec.media

open contains {"path": ["spec"], "args": {}} if not input.spec.media
