# METADATA
# title: "基盤を管理又は制御するソフトウェアの脅威を迅速に検知して対応する"
# description: "基盤を管理又は制御するソフトウェアを監視する機能が spec.monitoring.functions になく、又はその機能が導入した機器を対象とせず、又は検知の通知先の記載がなければ違反とする。条項は迅速な検知と対応を求め、監視機能と通知先で確かめるのは kijun の解釈である。"
# custom:
#   id: ELM-089
#   en:
#     title: "Threats to platform software are detected and responded to swiftly"
#     description: "Platform software monitored by no function of spec.monitoring.functions, by one that does not target its hosts, or without a recorded person to whom alerts go is a violation. The clause asks for swift detection and response; looking at function and recipient is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.5.1(2)(a)(ii)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "基盤を管理又は制御するソフトウェア「{name}」の検知と対応に {item} の記録がありません（monitored_by は導入する機器を監視する機能、alerts_go_to は通知を受ける人）"
#     en: "Detection and response for the platform software \"{name}\" has no sound {item}"
#   expected:
#     ja: "monitored_by が導入した機器を対象とする監視機能を指し、alerts_go_to がある"
#     en: "monitored_by names a monitoring function that targets the hosts, and alerts_go_to is present"
#   remedy:
#     ja: "監視の対象に加え、通知先を定めて記録してください"
#     en: "Monitor it, decide who is alerted and record both"
package kijun.rules.elements.platform_unmonitored

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.platform_software) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "platform_software", i, item]),
	"args": {"name": software.name, "item": item},
	"key": item,
} if {
	some i, software in input.spec.platform_software
	some item in {"monitored_by", "alerts_go_to"}
	not _sound(item, software)
}

_sound("alerts_go_to", software) if software.alerts_go_to

_sound("monitored_by", software) if {
	some monitor in input.spec.monitoring.functions
	monitor.name == software.monitored_by
	every host in software.hosts {
		host in monitor.targets
	}
	count(software.hosts) > 0
}
