# METADATA
# title: "支給外端末の利用の有無を示す"
# description: "支給外端末を使わないという決定がなく、利用の一覧（private_terminals の uses）もなければ、支給外端末に関する条項を判定できないため不明とする。空の一覧は、利用がないことを示す。空の一覧としながら使用中の支給外端末が台帳にあるものを違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: TRM-032
#   en:
#     title: "The record says whether private terminals are used"
#     description: "Without a decision not to use private terminals and without a list of uses (uses of private_terminals) the clauses on private terminals cannot be judged: unknown. An empty list says that there is no use; an empty list beside a private terminal in the register that is not retired is a violation. The clauses do not speak of records; this is kijun's design."
#   severity: medium
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.3(3)(a)", "unified-r7:6.1.3(4)(a)", "unified-r7:6.1.3(4)(c)", "unified-r7:6.1.3(4)(d)", "unified-r7:8.1.1(4)(b)(ii)"]
#   basis: design
#   since: 0.2.0
#   message:
#     ja: "支給外端末の利用はないと記されていますが、支給外端末「{device}」が台帳にあります"
#     en: "Private terminals are said not to be used, but the private terminal \"{device}\" is in the register"
#   unknown:
#     ja: "支給外端末の利用の記録（private_terminals の uses）も、使わないという決定もありません（利用が無ければ空の一覧を書く）"
#     en: "There is neither a list of uses of private terminals (uses of private_terminals; an empty list when there are none) nor a decision not to use them"
#   expected:
#     ja: "uses に利用を挙げる。利用がないときは空の一覧か、使わないという決定を記す"
#     en: "uses lists the uses; without any, it is an empty list or there is a decision not to use them"
#   remedy:
#     ja: "支給外端末の利用を private_terminals の uses に記録してください"
#     en: "Record the uses of private terminals in uses of private_terminals"
package kijun.rules.takeout.private_uses_unstated

import data.kijun.lib.terminals

applicable if _unstated

applicable if input.spec.private_terminals.uses == []

findings contains {"path": ["spec", "devices", i], "args": {"device": device.serial}} if {
	input.spec.private_terminals.uses == []
	some i, device in terminals.in_use(input)
	device.owner == "private"
}

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.private_terminals.uses
	not _prohibited
}

_prohibited if {
	input.spec.private_terminals.decision.result == "prohibited"
	input.spec.private_terminals.decision.decided_on <= input.as_of
}
