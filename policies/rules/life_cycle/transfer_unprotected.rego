# METADATA
# title: "更改の移行作業で情報を保護している"
# description: "更改に伴う情報の移行作業では情報セキュリティ対策を講じる。更改ごとに、講じた対策と、移行した情報を照合した日の記録を求める。更改の有無が書かれていなければ不明とする。記す事項は kijun の定めである。"
# custom:
#   id: LIF-020
#   en:
#     title: "Data are protected when transferred on an update"
#     description: "Security measures are taken when data are transferred on an update: for each update, what protected the data and the day the transferred data were verified; whether there were updates not being stated is unknown. What is recorded is kijun's."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.4(1)(a)(i)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "更改「{id}」の情報の移行に、{missing}（protection は講じた対策、verified_on は照合した日）がありません"
#     en: "The transfer of data of the update \"{id}\" lacks {missing}"
#   unknown:
#     ja: "更改（phases.renewals）の有無が記録されていません（無ければ空の一覧を書く）"
#     en: "Whether the system was updated (phases.renewals) is not on record (an empty list when it was not)"
#   expected:
#     ja: "phases.renewals の各更改に protection と、基準日までの verified_on があること"
#     en: "protection and verified_on (not in the future) for each of phases.renewals"
#   remedy:
#     ja: "移行作業で講じた対策と照合の日を phases.renewals に記録してください。"
#     en: "Record in phases.renewals what protected the transfer and when it was verified."
package kijun.rules.life_cycle.transfer_unprotected

import data.kijun.lib.systems

applicable if count(_done) > 0

findings contains {
	"path": ["spec", "phases", "renewals", i],
	"args": {"id": renewal.id, "missing": missing},
	"key": missing,
} if {
	some i, renewal in _done
	some missing in ({"protection", "verified_on"} - _kept(renewal))
}

_done[i] := renewal if {
	some i, renewal in input.spec.phases.renewals
	renewal.renewed_on <= input.as_of
}

_kept(renewal) := {"protection" | renewal.protection} | {"verified_on" | renewal.verified_on <= input.as_of}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	systems.in_service(input)
	not input.spec.phases.renewals
}
