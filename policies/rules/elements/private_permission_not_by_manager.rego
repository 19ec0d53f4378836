# METADATA
# title: "支給外端末の利用は端末管理責任者が許可する"
# description: "支給外端末の利用の許可をした人が、定められた端末管理責任者でないか、利用者本人であれば違反とする。許可の有無は TRM-019 が扱う。"
# custom:
#   id: ELM-111
#   en:
#     title: "Private terminals are permitted by the terminal management officer"
#     description: "A permission to use a private terminal given by somebody other than the designated terminal management officer, or by the user, is a violation. Whether there is a permission is left to TRM-019."
#   severity: medium
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.3(4)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "支給外端末「{device}」の利用を許可した「{approver}」は、端末管理責任者でないか、利用者本人です"
#     en: "\"{approver}\", who permitted the use of the private terminal \"{device}\", is not the terminal management officer, or is the user"
#   expected:
#     ja: "approval.approver が private_terminals.manager で、利用者と異なる"
#     en: "approval.approver is private_terminals.manager and not the user"
#   remedy:
#     ja: "端末管理責任者の許可を得て記録してください"
#     en: "Obtain the permission of the terminal management officer and record it"
package kijun.rules.elements.private_permission_not_by_manager

import data.kijun.lib.governance

applicable if {
	some use in input.spec.private_terminals.uses
	use.approval
}

findings contains {
	"path": ["spec", "private_terminals", "uses", i, "approval", "approver"],
	"args": {"device": use.device, "approver": use.approval.approver},
} if {
	some i, use in input.spec.private_terminals.uses
	not _permitted(use)
}

_permitted(use) if {
	governance.same_person(use.approval.approver, input.spec.private_terminals.manager.name)
	not governance.same_person(use.approval.approver, use.person)
}
