# METADATA
# title: "通信回線装置を脆弱性のあるまま設置しない"
# description: "設置した日までに知られていた脆弱性（設置した日の記載がなければ全て）に、基準日までの対策も期限内の対策計画もない装置を違反とする。ソフトウェアの状態を点検した日か、見つかった脆弱性の一覧の記載がない装置は、脆弱性の有無が分からないため不明とする。計画と期限を対策とみるのは kijun の解釈である。"
# custom:
#   id: ELM-075
#   en:
#     title: "Line equipment is not installed vulnerable"
#     description: "A vulnerability of a device known by the day of installation (all of them when that day is not recorded) that has neither been fixed by the day of the check nor a plan whose day has not passed is a violation. A device whose software has no recorded inspection, or no list of vulnerabilities found, is unknown. Accepting a plan is kijun's reading."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.2(1)(d)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "装置「{name}」の脆弱性 {id} に、対策も期限内の計画もありません"
#     en: "The vulnerability {id} of device \"{name}\" has neither a measure nor a plan in time"
#   unknown:
#     ja: "装置「{name}」のソフトウェアを点検した日、又は見つかった脆弱性の一覧（vulnerabilities。無ければ空の一覧を書く）がありません"
#     en: "The day the software of device \"{name}\" was inspected, or the list of vulnerabilities found (vulnerabilities; an empty list when there are none), is not written down"
#   expected:
#     ja: "vulnerabilities に fixed_on、又は plan と期限内の due_on がある"
#     en: "vulnerabilities have fixed_on, or a plan and a due_on that has not passed"
#   remedy:
#     ja: "対策を講ずるか、期限を定めた計画を記録してください"
#     en: "Take the measure, or record a plan with its day"
package kijun.rules.elements.line_equipment_installed_vulnerable

import data.kijun.lib.elements
import data.kijun.lib.place

applicable if count(input.spec.devices) > 0

findings contains {"path": ["spec", "devices", i, "vulnerabilities", j], "args": {"name": device.name, "id": vulnerability.id}} if {
	some i, device in input.spec.devices
	some j, vulnerability in device.vulnerabilities
	_at_installation(device, vulnerability)
	not elements.treated(vulnerability, input.as_of)
}

open contains {"path": place.nearest(input, ["spec", "devices", i, "software", "checked_on"]), "args": {"name": device.name}} if {
	some i, device in input.spec.devices
	not elements.dated(object.get(device, "software", {}), "checked_on", input.as_of)
}

# Known when the device went into operation; without that day any vulnerability may have been.
_at_installation(device, vulnerability) if vulnerability.found_on <= object.get(device, "installed_on", "9999-12-31")

# Not even an empty list: nobody says that none was found.
open contains {"path": ["spec", "devices", i], "args": {"name": device.name}} if {
	some i, device in input.spec.devices
	not device.vulnerabilities
}
