# METADATA
# title: "リモート保守の有無を示す"
# description: "どの装置にもリモート保守の記載がなく、行わないことの確認もないネットワークでは、リモート保守の条項を判定できないため不明とする。行わないと確認しながらリモート保守の経路があるもの、又は確認の日が基準日より後のものを違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: ELM-011
#   en:
#     title: "The record says whether there is remote maintenance"
#     description: "Where no device records remote maintenance and nobody confirmed that there is none, the clauses on it cannot be judged: unknown. A confirmation beside a path for remote maintenance, or dated in the future, is a violation. The clauses do not speak of records; this is kijun's design."
#   severity: low
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(2)(c)", "unified-r7:6.4.1(3)(c)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "リモート保守を行わないという確認が、記載と合わないか、基準日より後の日付です"
#     en: "The confirmation that there is no remote maintenance contradicts the record or is dated after the day of the check"
#   unknown:
#     ja: "リモート保守を行うか否かが書かれていません"
#     en: "Whether there is remote maintenance is not written down"
#   expected:
#     ja: "装置に remote_maintenance を記すか、no_remote_maintenance に確かめた人と日を記す"
#     en: "Devices have remote_maintenance, or no_remote_maintenance says who confirmed that there is none, and when"
#   remedy:
#     ja: "リモート保守を装置に記載するか、行わないことを確かめて記録してください"
#     en: "Record it at the device, or confirm that there is none"
package kijun.rules.elements.remote_maintenance_unstated

applicable if _unstated

applicable if input.spec.no_remote_maintenance.confirmed_on > input.as_of

applicable if {
	input.spec.no_remote_maintenance
	_path
}

findings contains {"path": ["spec", "no_remote_maintenance"], "args": {}} if input.spec.no_remote_maintenance.confirmed_on > input.as_of

findings contains {"path": ["spec", "no_remote_maintenance"], "args": {}} if {
	input.spec.no_remote_maintenance
	_path
}

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.no_remote_maintenance
	not _maintained
}

_maintained if {
	some device in input.spec.devices
	device.remote_maintenance
}

_path if {
	some path in input.spec.paths
	path.purpose == "remote_maintenance"
}

_path if _maintained
