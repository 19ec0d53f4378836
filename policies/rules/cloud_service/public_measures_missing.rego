# METADATA
# title: "要機密情報を取り扱わない利用でも安全の措置を講じている"
# description: "クラウドサービス管理者は、要機密情報を取り扱わないサービスを安全に利用するための措置を講じる。利用開始後は、講じた措置、講じた者、日付の記録を少なくとも一つ求め、講じていない措置が挙がっていれば違反とする。"
# custom:
#   id: CLD-053
#   en:
#     title: "Measures for safe use are taken without confidential information too"
#     description: "The cloud service administrator takes measures for the safe use of the service. Once use has started, at least one measure with who took it and when is required, and a listed measure that was not taken is a violation."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.3(2)(d)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "安全な利用のための措置を講じた記録がありません（{measure}）"
#     en: "There is no record of taking measures for safe use ({measure})"
#   expected:
#     ja: "safe_use の各措置に、講じた日（基準日まで）と講じた者があること"
#     en: "done_on (not in the future) and done_by for each of safe_use"
#   remedy:
#     ja: "公開範囲やアカウントの設定などの措置を講じ、safe_use に記録してください。"
#     en: "Take measures such as settings of sharing and accounts and record them in safe_use."
package kijun.rules.cloud_service.public_measures_missing

import data.kijun.lib.cloud_use
import data.kijun.lib.place

applicable if {
	cloud_use.public_information_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}

findings contains {"path": place.nearest(input, ["spec", "safe_use"]), "args": {"measure": "safe_use"}} if {
	count(object.get(input.spec, "safe_use", [])) == 0
}

findings contains {"path": ["spec", "safe_use", i], "args": {"measure": entry.measure}} if {
	some i, entry in input.spec.safe_use
	not _taken(entry)
}

_taken(entry) if {
	entry.done_by
	entry.done_on <= input.as_of
}
