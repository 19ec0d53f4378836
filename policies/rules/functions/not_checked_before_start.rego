# METADATA
# title: "機器を使い始めるときに公開済みの脆弱性を確かめる"
# description: "サーバ装置、端末及び通信回線装置の設置又は運用開始のときに、公開された脆弱性への対策を実施する。使っている機器のうち、脆弱性を確かめた日の記録が、使い始めた日（その日がないときは基準日）までにないものを違反とする。記録を求めるのは kijun の解釈である。"
# custom:
#   id: FNC-017
#   en:
#     title: "Published vulnerabilities are checked when equipment starts"
#     description: "When servers, terminals and line equipment are installed or start operation, published vulnerabilities are dealt with. Equipment in use without a record that they were checked by the day it started (without that day: the day of the check) is a violation. That a record is kept is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.2.1(1)(a)", "unified-h30:6.2.1(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{name}」の設置又は運用開始に当たり、それまでに脆弱性を確かめた記録がありません"
#     en: "No record that vulnerabilities of \"{name}\" were checked by the time it was installed or started"
#   expected:
#     ja: "start.vulnerabilities_checked_on が使い始めた日（start.started_on）以前である"
#     en: "start.vulnerabilities_checked_on not after start.started_on"
#   remedy:
#     ja: "使用するソフトウェアを脆弱性情報と照合し、日付を記録してください"
#     en: "Match its software against vulnerability information and record the day"
package kijun.rules.functions.not_checked_before_start

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(_started) > 0
}

findings contains {"path": place.nearest(input, ["spec", "components", i, "start"]), "args": {"name": component.name}} if {
	some i, component in _started
	not _checked(component)
}

_started[i] := component if {
	some i, component in systems.in_use(input)
	component.type in {"server", "terminal", "network-equipment"}
	not _later(component)
}

_later(component) if component.start.started_on > input.as_of

_checked(component) if {
	component.start.vulnerabilities_checked_on <= min({input.as_of, object.get(component, ["start", "started_on"], input.as_of)})
}
