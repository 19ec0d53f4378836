# METADATA
# title: 支給外端末の端末管理責任者を定める
# description: |
#   情報セキュリティ責任者は、機関等支給外端末による情報処理の安全管理措置の実施状況を管理する責任者（端末管理責任者）を定める。
#   利用があるか、利用を認めると決定しながら、定めのないものを違反とする。
# custom:
#   id: TRM-021
#   en:
#     title: A terminal management officer is designated
#     description: |
#       The information security officer designates the officer who manages the measures on private terminals. Use, or a
#       decision to allow it, without such an officer is a violation.
#   severity: medium
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.3(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "文書「{document}」には支給外端末の利用がありますが、端末管理責任者が定められていません"
#     en: "Document \"{document}\" has private terminals in use and no terminal management officer"
#   expected:
#     ja: "manager に端末管理責任者がいる"
#     en: "manager names the terminal management officer"
#   remedy:
#     ja: "端末管理責任者を定め、private_terminals の manager に記録してください。"
#     en: "Designate the officer and record them in the manager of private_terminals."
package kijun.rules.takeout.private_without_manager

import data.kijun.lib.place

applicable if {
	some _ in input.spec.private_terminals.uses
}

applicable if input.spec.private_terminals.decision.result == "allowed"

applicable if {
	some device in input.spec.devices
	device.owner == "private"
}

findings contains {
	"path": place.nearest(input, ["spec", "private_terminals"]),
	"args": {"document": input.metadata.name},
} if {
	not input.spec.private_terminals.manager
}
