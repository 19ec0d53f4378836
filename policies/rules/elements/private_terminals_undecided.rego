# METADATA
# title: "支給外端末の利用の可否を決定する"
# description: "最高情報セキュリティ責任者は、情報の格付と取扱制限、講ずる措置、端末を所有者が管理することを踏まえて、支給外端末の利用の可否を決定する。決定した人と基準日までの決定がどの文書にもないか、最高情報セキュリティ責任者（副責任者を含む）の決定でないか、考慮した事項が欠けるものを違反とする。"
# custom:
#   id: ELM-110
#   en:
#     title: "Whether private terminals may be used is decided"
#     description: "The chief information security officer decides whether private terminals may be used, in the light of classification and restrictions, the measures taken, and that the owner manages the terminal. No decision by the day of the check in any document, none that says by whom, one by somebody other than that officer or the deputy, or one that does not record what was considered is a violation."
#   severity: medium
#   kinds: [TerminalUse]
#   reads: [TerminalUse, Organization]
#   clauses: ["unified-r7:6.1.3(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "支給外端末の利用の可否の決定に {item} が確かめられません（decision は決定と日、decided_by は最高情報セキュリティ責任者による決定、classification は格付、measures は安全管理措置、owner_management は所有者による管理の考慮）"
#     en: "The decision on the use of private terminals does not show {item}"
#   expected:
#     ja: "private_terminals.decision に、decided_by（最高情報セキュリティ責任者又は副責任者）、decided_on、considered の三つの事項がある"
#     en: "private_terminals.decision has decided_by (the chief information security officer or the deputy), decided_on and all three of considered"
#   remedy:
#     ja: "可否を決定し、決定した人、日、考慮した事項を記録してください"
#     en: "Decide, and record who decided, when, and what was considered"
package kijun.rules.elements.private_terminals_undecided

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "private_terminals", "decision"]), "args": {"item": "decision"}, "key": "decision"} if {
	not _decided(input)
	count([name | some name, use in data.kijun.workspace.TerminalUse; _decided(use)]) == 0
}

findings contains {"path": ["spec", "private_terminals", "decision"], "args": {"item": item}, "key": item} if {
	decision := input.spec.private_terminals.decision
	some item in {"classification", "measures", "owner_management"}
	not item in object.get(decision, "considered", [])
}

findings contains {"path": ["spec", "private_terminals", "decision", "decided_by"], "args": {"item": "decided_by"}, "key": "decided_by"} if {
	count(_officers) > 0
	not _by_officer(input.spec.private_terminals.decision.decided_by)
}

_by_officer(name) if governance.person(name) in _officers

# The office instead of the name.
_by_officer(name) if regex.match(`最高情報セキュリティ(副)?責任者`, name)

_officers contains governance.person(organization.spec.roles[role].name) if {
	some _, organization in data.kijun.workspace.Organization
	some role in {"ciso", "deputy_ciso"}
}

_decided(use) if {
	use.spec.private_terminals.decision.decided_by
	use.spec.private_terminals.decision.decided_on <= input.as_of
}
