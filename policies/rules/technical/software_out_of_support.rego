# METADATA
# title: "サポートが終了したソフトウェアを使わない"
# description: "修正プログラムが提供されないソフトウェアは、脆弱性が公開されても対策できない。サポート終了日を過ぎたものを違反とし、終了日が分からないものを不明とする。条文はサポート終了を名指しせず、kijun の解釈である。"
# custom:
#   id: TEC-054
#   en:
#     title: "Software out of support is not used"
#     description: "Vulnerabilities of software without patches cannot be fixed. Software past its end of support is a violation; one whose date is not recorded is unknown. The clauses do not name the end of support; this is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{component}」の {software} は{date}にサポートが終了しています"
#     en: "{software} on \"{component}\" has been out of support since {date}"
#   unknown:
#     ja: "「{component}」の {software} のサポート終了日が記載されていません"
#     en: "The end of support of {software} on \"{component}\" is not recorded"
#   expected:
#     ja: "使用中のソフトウェアの support_ends_on が基準日以降である"
#     en: "support_ends_on of software in use has not passed"
#   remedy:
#     ja: "サポートのある版に更新するか、使用をやめてください"
#     en: "Update to a supported version or stop using it"
package kijun.rules.technical.software_out_of_support

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.components) > 0
}

findings contains {
	"path": ["spec", "components", i, "software", j, "support_ends_on"],
	"args": {"component": component.name, "software": software.name, "date": software.support_ends_on},
} if {
	some i, component in systems.in_use(input)
	some j, software in component.software
	software.support_ends_on < input.as_of
}

open contains {
	"path": ["spec", "components", i, "software", j],
	"args": {"component": component.name, "software": software.name},
} if {
	some i, component in systems.in_use(input)
	some j, software in component.software
	not software.support_ends_on
	not software.in_house
}
