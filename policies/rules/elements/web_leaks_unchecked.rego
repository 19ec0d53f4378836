# METADATA
# title: "ウェブサーバからの意図しない漏えいを防ぐ"
# description: "組織が定める項目のそれぞれについて、漏えいが防がれていることを基準日までに確かめた記録がないか、漏れると記録されたままのウェブサイトを違反とする。条項は措置を求め、項目は組織の定めである。"
# custom:
#   id: ELM-041
#   en:
#     title: "Unintended leaks from web servers are prevented"
#     description: "For each item the organisation has set, a site not confirmed by the day of the check to prevent the leak, or still recorded as leaking, is a violation. The clause asks for measures; the items are the organisation's own."
#   severity: medium
#   kinds: [System]
#   parameters: [web_leak_checks]
#   clauses: ["unified-r7:6.2.3(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」で、組織が定める項目 {item} の漏えいを防いだことが確かめられません"
#     en: "For the website \"{name}\" it is not established that {item}, an item the organisation has set, does not leak"
#   expected:
#     ja: "leak_checks に定めた項目が全て prevented としてある"
#     en: "leak_checks has every item as prevented"
#   remedy:
#     ja: "漏えいを防ぎ、確かめた日を記録してください"
#     en: "Prevent the leak and record the day it was confirmed"
package kijun.rules.elements.web_leaks_unchecked

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.web.sites) > 0
}

findings contains {"path": place.nearest(input, ["spec", "web", "sites", i, "leak_checks"]), "args": {"name": site.name, "item": item}, "key": item} if {
	some i, site in input.spec.web.sites
	some item in data.kijun.parameters.web_leak_checks
	not _prevented(site, item)
}

# The last check of the item by the day says that nothing leaks.
_prevented(site, item) if {
	checks := {[check.checked_on, check.result] |
		some check in site.leak_checks
		check.item == item
		check.checked_on <= input.as_of
	}
	last := max({day | some [day, _] in checks})
	{result | some [day, result] in checks; day == last} == {"prevented"}
}
