# METADATA
# title: "電磁的記録の提供・公表の前に不用意な漏えいを防ぐ"
# description: "職員等は、電磁的記録を提供し又は公表するときは、不用意な情報の漏えいを防ぐ措置を講ずる。その日までに、何を確かめたかを含む確認の記録が無い提供又は公表を違反とする。どの項目にも公表と提供の記載（なければ空の一覧）がなければ未確認とする。"
# custom:
#   id: INF-016
#   en:
#     title: "Electronic records are checked before release"
#     description: "When electronic records are provided or published, measures against inadvertent leakage are taken. A provision or publication without a check recorded by that day, saying what was checked, is a violation. Where no item states publications and provisions (an empty list when there were none) this is unknown."
#   severity: medium
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(5)(d)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」の提供又は公表（{id}、{day}）に、漏えいを防ぐ確認の記録がありません"
#     en: "The release of \"{name}\" ({id}, {day}) has no recorded check against leaks"
#   unknown:
#     ja: "どの項目にも公表（publications）と提供（provisions）の有無が記されていません。なければ空の一覧を記してください"
#     en: "No item states whether there were publications (publications) and provisions to others (provisions); an empty list when there were none"
#   expected:
#     ja: "その日以前の release_check に確かめた事項がある"
#     en: "release_check on or before that day lists what was checked"
#   remedy:
#     ja: "作成者情報、変更履歴、非表示の内容などが残っていないかを確かめ、release_check に記録してください。"
#     en: "Check for author data, change history, hidden content and the like, and record it in release_check."
package kijun.rules.information.release_not_checked

import data.kijun.lib.information
import data.kijun.lib.place

applicable if count(_releases) > 0

findings contains {
	"path": place.nearest(input, array.concat(release.path, ["release_check"])),
	"args": {"name": release.name, "id": release.event.id, "day": release.day},
} if {
	some release in _releases
	not _checked(release)
}

_checked(release) if {
	release.event.release_check.checked_on <= release.day
	count(release.event.release_check.covers) > 0
}

_releases contains {"path": ["spec", "items", i, field, k], "name": item.name, "event": event, "day": day} if {
	some i, item in input.spec.items
	some field in ["publications", "provisions"]
	some k, event in item[field]
	not event.electronic == false
	day := object.get(event, "published_on", object.get(event, "provided_on", "9999-12-31"))
	day <= input.as_of
}

# Not even an empty list: nobody says that there is none.
applicable if _silent

open contains {"path": ["spec", "items"], "args": {}} if _silent

_silent if information.silent(input.spec.items, "publications")

_silent if information.silent(input.spec.items, "provisions")
