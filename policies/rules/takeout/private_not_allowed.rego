# METADATA
# title: 支給外端末の利用の可否を最高情報セキュリティ責任者が決める
# description: |
#   最高情報セキュリティ責任者は、扱う情報の格付け等を踏まえて機関等支給外端末の利用の可否を決定する。
#   利用がありながら、認める決定がないものを違反とする。
# custom:
#   id: TRM-020
#   en:
#     title: The use of private terminals was decided on
#     description: |
#       The chief information security officer determines whether private terminals may be used. Use without a decision that
#       allows it is a violation.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.3(1)(a)"]
#   references: ["ipa-insider-guidelines-3.0:(11)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "文書「{document}」には支給外端末の利用がありますが、これを認める決定がありません"
#     en: "Document \"{document}\" has private terminals in use and no decision that allows them"
#   expected:
#     ja: "decision の result が allowed である"
#     en: "The result of decision is allowed"
#   remedy:
#     ja: "利用をやめさせるか、利用の可否を決定して private_terminals の decision に記録してください。"
#     en: "Stop the use, or have it decided and record the decision in private_terminals."
package kijun.rules.takeout.private_not_allowed

import data.kijun.lib.place

applicable if {
	some _ in input.spec.private_terminals.uses
}

applicable if {
	some device in input.spec.devices
	device.owner == "private"
}

findings contains {
	"path": place.nearest(input, ["spec", "private_terminals", "decision", "result"]),
	"args": {"document": input.metadata.name},
} if {
	object.get(input.spec, ["private_terminals", "decision", "result"], "-") != "allowed"
}
