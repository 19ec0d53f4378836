# METADATA
# title: インターネットからの分離の要否を決定し理由を残す
# description: "分離するか接続するかの決定、その理由、基準日までの承認のいずれかが無ければ違反とする。条項は接続する回線の決定を求める。理由と承認を記録に残すことは kijun の解釈である。"
# custom:
#   id: SEP-003
#   en:
#     title: "Whether to separate from the internet is decided, with the reason"
#     description: "The decision to separate or connect, its reason and its approval (not later than the as-of date) must be recorded. The clause asks to decide the lines to connect; recording reason and approval is kijun's reading."
#   severity: high
#   kinds: [Network]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "インターネットからの分離について「{item}」の記録がありません"
#     en: "Nothing is recorded as \"{item}\" about the separation from the internet"
#   expected:
#     ja: "separation に decision、reason、approval があること"
#     en: "separation has decision, reason and approval"
#   remedy:
#     ja: "分離の要否を決定し、理由と承認を separation に記録してください"
#     en: "Decide on separation and record the reason and the approval under separation"
package kijun.rules.separation.decision_missing

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "separation"]), "args": {"item": item}, "key": item} if {
	some item in ["decision", "reason", "approval"]
	not item in _recorded
}

_recorded contains item if {
	some item in ["decision", "reason"]
	input.spec.separation[item]
}

_recorded contains "approval" if input.spec.separation.approval.approved_on <= input.as_of
