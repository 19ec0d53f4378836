# METADATA
# title: "ウェブ会議では参加者と情報に応じた対策を講ずる"
# description: "職員等は、定められた手順に従い、ウェブ会議の参加者と取り扱う情報に応じた情報セキュリティ対策を実施する。機関等外の者が参加する（書かれていないものを含む。）、又は要機密情報を扱う（格付けのないものを含む。）会議で、講じた対策が一つも記録されていないものを違反とする。どの会議に記録を求めるかは kijun による。"
# custom:
#   id: USE-021
#   en:
#     title: "Web conferences have measures fitting participants and information"
#     description: "Measures fitting the participants and the information of a web conference are taken under the specified procedures. A conference with outsiders (or participants not stated) or with confidential information (or no class) and no recorded measure is a violation; which conferences need a record is kijun's reading."
#   severity: medium
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.1(9)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "ウェブ会議「{id}」（{held_on}）に、参加者と情報に応じた対策が記録されていません"
#     en: "Web conference \"{id}\" ({held_on}) has no measures recorded for its participants and information"
#   unknown:
#     ja: "ウェブ会議の記録（web_conferences）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of web conferences (web_conferences) (an empty list when there are none)"
#   expected:
#     ja: "measures に手順に従って講じた対策がある"
#     en: "measures lists what was done under the procedure"
#   remedy:
#     ja: "手順に従って対策を講じ、measures に記録してください。"
#     en: "Take the measures of the procedure and record them in measures."
package kijun.rules.use.conference_without_measures

import data.kijun.lib.information
import data.kijun.lib.place

applicable if count(_judged) > 0

findings contains {
	"path": place.nearest(input, ["spec", "web_conferences", i, "measures"]),
	"args": {"id": conference.id, "held_on": conference.held_on},
} if {
	some i, conference in _judged
	count(object.get(conference, "measures", [])) == 0
}

_judged := {i: conference |
	some i, conference in input.spec.web_conferences
	conference.held_on <= input.as_of
	_needs_measures(conference)
}

_needs_measures(conference) if not conference.participants == "internal"

_needs_measures(conference) if information.confidential(conference)

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.web_conferences
}
