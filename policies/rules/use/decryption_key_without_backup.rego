# METADATA
# title: "復号に用いる鍵のバックアップを取る"
# description: "職員等は、暗号化された情報の復号に用いる鍵について、定められた手順に従いバックアップを取る。使用中の復号の鍵で、基準日までのバックアップが無い、保管場所が書かれていない、又は鍵と同じ場所に置かれているものを違反とする。同じ場所を認めないのは kijun による。"
# custom:
#   id: USE-027
#   en:
#     title: "Decryption keys are backed up"
#     description: "Keys for decryption are backed up under the prescribed procedure. A decryption key in use without a backup by now, without the place of it, or with it in the same place as the key, is a violation; refusing the same place is kijun's reading."
#   severity: medium
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:8.1.1(7)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "復号に用いる鍵「{id}」に、別の場所に保管したバックアップがありません"
#     en: "Decryption key \"{id}\" has no backup kept in another place"
#   unknown:
#     ja: "復号と電子署名に用いる鍵の一覧（keys）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of keys for decryption and signing (keys) (an empty list when there are none)"
#   expected:
#     ja: "backup に基準日までの made_on と、stored_in と異なる place がある"
#     en: "backup has made_on not in the future and a place other than stored_in"
#   remedy:
#     ja: "手順に従ってバックアップを取り、別の場所に保管して記録してください。"
#     en: "Back it up under the procedure, keep it elsewhere and record it."
package kijun.rules.use.decryption_key_without_backup

import data.kijun.lib.place

applicable if count(_keys) > 0

findings contains {"path": place.nearest(input, ["spec", "keys", i, "backup"]), "args": {"id": entry.id}} if {
	some i, entry in _keys
	not _backed_up(entry)
}

_keys := {i: entry |
	some i, entry in input.spec.keys
	entry.use == "decryption"
	not _retired(entry)
}

_retired(entry) if entry.retired_on <= input.as_of

_backed_up(entry) if {
	entry.backup.made_on <= input.as_of
	entry.backup.place != object.get(entry, "stored_in", "")
}

# Not even an empty list: nobody says that there is none.
applicable if not input.spec.keys

open contains {"path": ["spec"], "args": {}} if not input.spec.keys
