# METADATA
# title: "ウェブコンテンツを編集する主体を限定する"
# description: "編集できる主体の記載がないか、全ての職員等又は誰でも編集できるか、組織が定める日数の間に権限を見直した記録がないウェブサイトを違反とする。条項は限定を求め、見直しの間隔は定めない。"
# custom:
#   id: ELM-042
#   en:
#     title: "Who edits web content is restricted"
#     description: "A site that does not say who may edit, that lets all staff or anyone edit, or whose rights were not reviewed within the days the organisation has set, is a violation. The clause asks for a restriction and gives no interval of review."
#   severity: medium
#   kinds: [System]
#   parameters: [web_editor_review_days]
#   clauses: ["unified-r7:6.2.3(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」で、編集する主体の限定が確かめられません（{item}、見直しは組織が定める{limit}日以内）"
#     en: "For the website \"{name}\" the restriction of editors is not established ({item}; the organisation has set a review within {limit} days)"
#   expected:
#     ja: "editing.editors が限られた主体だけで、reviewed_on が期間内である"
#     en: "editing.editors holds limited entities only, and reviewed_on lies within the period"
#   remedy:
#     ja: "編集できる主体を限定し、権限を見直して記録してください"
#     en: "Restrict who edits, review the rights and record it"
package kijun.rules.elements.web_editors_unrestricted

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.web.sites) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "web", "sites", i, "editing", "editors"]),
	"args": {"name": site.name, "item": "editors", "limit": data.kijun.parameters.web_editor_review_days},
	"key": "editors",
} if {
	some i, site in input.spec.web.sites
	count(object.get(site, ["editing", "editors"], [])) == 0
}

findings contains {
	"path": ["spec", "web", "sites", i, "editing", "editors", j],
	"args": {"name": site.name, "item": editor.name, "limit": data.kijun.parameters.web_editor_review_days},
	"key": editor.name,
} if {
	some i, site in input.spec.web.sites
	some j, editor in site.editing.editors
	editor.kind in {"all-staff", "anyone"}
}

findings contains {
	"path": place.nearest(input, path),
	"args": {"name": site.name, "item": "reviewed_on", "limit": data.kijun.parameters.web_editor_review_days},
	"key": "reviewed_on",
} if {
	some i, site in input.spec.web.sites
	path := ["spec", "web", "sites", i, "editing", "reviewed_on"]
	not systems.recorded_within(input, path, data.kijun.parameters.web_editor_review_days)
}
