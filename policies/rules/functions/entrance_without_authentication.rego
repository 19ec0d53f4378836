# METADATA
# title: "利用者の区分ごとに主体認証の入口を備える"
# description: "主体を識別し検証する必要のある情報システムには主体認証機能を備える。利用者の区分と管理者のそれぞれに、主体認証の要素を記した入口も、要しないとした判断もないものを違反とする。管理者には常に主体認証を要するとみるのは kijun の解釈である。"
# custom:
#   id: FNC-001
#   en:
#     title: "Every group of users authenticates"
#     description: "Where entities have to be identified and verified, the system has authentication functions. A group of users, or the administrators, with neither an entrance that states its factors nor a recorded decision that none is needed is a violation. That administrators always need it is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.1(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{group}」の主体認証の方法も、要しないとした判断もありません"
#     en: "Neither a way of authenticating \"{group}\" nor a decision that none is needed is recorded"
#   expected:
#     ja: "authentication.entrances に factors のある入口があるか、authentication.not_needed に基準日までの判断がある"
#     en: "an entrance with factors in authentication.entrances, or a decision not in the future in authentication.not_needed"
#   remedy:
#     ja: "入口と主体認証の要素を記録するか、要しない理由と判断した日を記録してください"
#     en: "Record the entrance and its factors, or the reason and day of the decision"
package kijun.rules.functions.entrance_without_authentication

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, ["spec", "authentication"]), "key": group, "args": {"group": group}} if {
	some group in array.concat(input.spec.users, ["administrators"])
	not _authenticated(group)
	not _decided(group)
}

_authenticated(group) if {
	some entrance in input.spec.authentication.entrances
	group in entrance.users
	count(entrance.factors) > 0
}

_decided(group) if {
	group != "administrators"
	some decision in input.spec.authentication.not_needed
	group in decision.users
	decision.decided_on <= input.as_of
}
