# METADATA
# title: 支給外端末の利用の可否を最高情報セキュリティ責任者が決める
# description: |
#   最高情報セキュリティ責任者は、扱う情報の格付け等を踏まえて機関等支給外端末の利用の可否を決定する。
#   利用がありながら、認める決定が基準日までにないものを違反とする。
#   利用を禁じる決定までに全ての利用が終わり、端末も使われなくなったものは対象としない。
# custom:
#   id: TRM-020
#   en:
#     title: The use of private terminals was decided on
#     description: |
#       The chief information security officer determines whether private terminals may be used. Use without a decision that
#       allows it is a violation.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.3(1)(a)", "insider-guideline:11"]
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
	not _allowed
	not _ended_by_prohibition
}

_allowed if {
	input.spec.private_terminals.decision.result == "allowed"
	input.spec.private_terminals.decision.decided_on <= input.as_of
}

# A later prohibition is obeyed when every use ended before it and every private terminal is out of use.
_ended_by_prohibition if {
	input.spec.private_terminals.decision.result == "prohibited"
	every use in object.get(input.spec.private_terminals, "uses", []) {
		use.to <= input.spec.private_terminals.decision.decided_on
		use.to <= input.as_of
	}
	every device in input.spec.devices {
		_out_of_use(device)
	}
}

_out_of_use(device) if device.owner == "agency"

_out_of_use(device) if device.retired_on <= input.as_of
