# METADATA
# title: 支給外端末の利用には端末管理責任者の許可を要する
# description: |
#   機関等支給外端末で業務の情報を処理するときは、端末管理責任者の許可を得る。
#   基準日までの許可のない利用の記録、及び許可された利用の期間にない支給外端末による持出し・接続を違反とする。
# custom:
#   id: TRM-019
#   en:
#     title: Private terminals are used with permission
#     description: |
#       Processing information for the agency's tasks on a private terminal needs the permission of the terminal management
#       officer. A recorded use without permission, and a take-out or connection with a private terminal that no permitted use
#       covers, are violations.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.3(4)(a)", "insider-guideline:11"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "支給外端末「{device}」の利用に端末管理責任者の許可の記録がありません"
#     en: "The use of private terminal \"{device}\" has no recorded permission"
#   expected:
#     ja: "許可のある uses に同じ端末がある"
#     en: "A use with permission names the terminal"
#   remedy:
#     ja: "利用をやめさせるか、許可を得て private_terminals の uses に記録してください。"
#     en: "Stop the use, or obtain permission and record it in the uses of private_terminals."
package kijun.rules.takeout.private_without_permission

applicable if {
	some _ in input.spec.private_terminals.uses
}

applicable if {
	some device in input.spec.devices
	device.owner == "private"
}

findings contains {"path": ["spec", "private_terminals", "uses", i], "args": {"device": use.device}} if {
	some i, use in input.spec.private_terminals.uses
	use.from <= input.as_of
	not _approved(use)
}

_approved(use) if use.approval.approved_on <= input.as_of

findings contains {"path": ["spec", field, i, "device"], "args": {"device": item.device}} if {
	private := _private
	uses := _permitted
	some field in ["takeouts", "connections"]
	some i, item in input.spec[field]
	private[item.device]
	day := _first_day(item)
	day <= input.as_of
	every use in object.get(uses, item.device, set()) {
		not _covers(use, day)
	}
}

_private contains device.serial if {
	some device in input.spec.devices
	device.owner == "private"
}

_permitted[use.device] contains use if {
	some use in input.spec.private_terminals.uses
	_approved(use)
}

_first_day(item) := object.get(item, "connected_on", object.get(item, "from", "0000-00-00"))

_covers(use, day) if {
	use.from <= day
	day <= object.get(use, "to", day)
}
