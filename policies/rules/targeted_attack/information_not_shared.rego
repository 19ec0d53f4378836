# METADATA
# title: 関係機関とインシデントの情報を共有する
# description: "CSIRT は、インシデントについて関係機関と情報を共有する。復旧を終えたのに、基準日までに情報を共有した相手の記録がないものを違反とし、復旧の前は不明とする。国家サイバー統括室などへの連絡とは別に見る。条項は時期を示さない。"
# custom:
#   id: ATK-030
#   en:
#     title: "Information is shared with the agencies concerned"
#     description: "The CSIRT shares information on the incident with the agencies concerned. Once recovery is complete, no record of with whom it was shared is a violation; before that it is not known. Notices to the National Cybersecurity Office and others are looked at apart. The clause gives no time."
#   severity: medium
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(3)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "復旧を終えましたが（{recovered_on}）、関係機関と情報を共有した記録がありません"
#     en: "Recovery is complete ({recovered_on}), but no sharing with the agencies concerned is recorded"
#   unknown:
#     ja: "復旧の前であり、関係機関との情報共有がまだ記録されていません"
#     en: "Recovery is not complete and no sharing with the agencies concerned is recorded yet"
#   expected:
#     ja: "sharing に基準日までの情報共有がある"
#     en: "sharing has an entry up to the day of judgement"
#   remedy:
#     ja: "関係機関と情報を共有し、sharing に記録してください"
#     en: "Share the information and record it in sharing"
package kijun.rules.targeted_attack.information_not_shared

import data.kijun.lib.incidents
import data.kijun.lib.place

applicable if input.spec.assessment.result == "incident"

findings contains {"path": place.nearest(input, ["spec", "sharing"]), "args": {"recovered_on": input.spec.recovered_on}} if {
	_recovered
	not _shared
}

open contains {"path": ["spec", "assessment"], "args": {}} if {
	not _recovered
	not _shared
}

_recovered if input.spec.recovered_on <= input.as_of

_shared if {
	some entry in input.spec.sharing
	incidents.done(entry.at, input.as_of)
}
