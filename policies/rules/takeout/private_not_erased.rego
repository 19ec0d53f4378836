# METADATA
# title: 支給外端末から要機密情報を消去する
# description: |
#   職員は、情報処理の目的を達したときは要機密情報を機関等支給外端末から消去する。
#   利用の終了日を過ぎても消去日のない、要機密情報の利用を違反とする。
#   格付け又は終了日の記載がなく、消去の記録もない利用は判定できないとする。
# custom:
#   id: TRM-022
#   en:
#     title: Confidential information is deleted from private terminals
#     description: |
#       When the purpose is reached, confidential information is deleted from the private terminal. A use for confidential
#       information that has ended without a recorded deletion is a violation.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.3(4)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{to} に終了した支給外端末「{device}」の利用（{number}）に、要機密情報を消去した記録がありません"
#     en: "The use of private terminal \"{device}\" ({number}) ended on {to} and no deletion of confidential information is recorded"
#   unknown:
#     ja: "支給外端末「{device}」の利用（{number}）は、格付け又は終了日の記載がなく、要機密情報の消去を要するかを判定できません"
#     en: "Use {number} of private terminal \"{device}\" has no classification or no end: whether confidential information must be deleted cannot be judged"
#   expected:
#     ja: "開始日から基準日までの erased_on"
#     en: "erased_on, from the first day of the use to the as-of date"
#   remedy:
#     ja: "消去させて確認し、erased_on に記録してください。"
#     en: "Have the information deleted, confirm it and record erased_on."
package kijun.rules.takeout.private_not_erased

import data.kijun.lib.classification

applicable if {
	some use in input.spec.private_terminals.uses
	not use.classification
}

applicable if {
	some use in input.spec.private_terminals.uses
	classification.confidential(use.classification)
}

findings contains {
	"path": ["spec", "private_terminals", "uses", i, "to"],
	"args": {"device": use.device, "number": use.number, "to": use.to},
} if {
	some i, use in input.spec.private_terminals.uses
	classification.confidential(use.classification)
	use.to < input.as_of
	not _erased(use)
}

# Not before the use began: such a day is of an earlier use.
_erased(use) if {
	use.erased_on <= input.as_of
	use.erased_on >= use.from
}

open contains {
	"path": ["spec", "private_terminals", "uses", i],
	"args": {"device": use.device, "number": use.number},
} if {
	some i, use in input.spec.private_terminals.uses
	_unclear(use)
	not _erased(use)
}

_unclear(use) if {
	not use.classification
	object.get(use, "to", "0000-00-00") < input.as_of
}

_unclear(use) if {
	classification.confidential(use.classification)
	not use.to
}
