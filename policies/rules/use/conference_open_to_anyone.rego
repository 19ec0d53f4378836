# METADATA
# title: "ウェブ会議に関係のない者が参加できないようにする"
# description: "職員等は、ウェブ会議を主催するときは、会議に関係のない者が参加できないよう措置を講ずる。入室の制限が一つも無い主催の会議（主催かどうかが書かれていないものを含む。）を違反とする。"
# custom:
#   id: USE-022
#   en:
#     title: "Unrelated persons cannot join a web conference"
#     description: "When holding a web conference, measures keep unrelated persons from taking part. A hosted conference (or one that does not say who hosts) without any restriction of admission is a violation."
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.1(9)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "主催したウェブ会議「{id}」（{held_on}）に、入室の制限がありません"
#     en: "Hosted web conference \"{id}\" ({held_on}) does not restrict admission"
#   unknown:
#     ja: "ウェブ会議の記録（web_conferences）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of web conferences (web_conferences) (an empty list when there are none)"
#   expected:
#     ja: "admission に制限がある"
#     en: "admission lists a restriction"
#   remedy:
#     ja: "待機室、パスワード、招待した者だけの入室などの制限を設けて記録してください。"
#     en: "Use a waiting room, password, invited persons only or the like, and record it."
package kijun.rules.use.conference_open_to_anyone

import data.kijun.lib.place

applicable if count(_hosted) > 0

findings contains {
	"path": place.nearest(input, ["spec", "web_conferences", i, "admission"]),
	"args": {"id": conference.id, "held_on": conference.held_on},
} if {
	some i, conference in _hosted
	count(object.get(conference, "admission", [])) == 0
}

_hosted := {i: conference |
	some i, conference in input.spec.web_conferences
	conference.held_on <= input.as_of
	not conference.hosted == false
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.web_conferences
}
