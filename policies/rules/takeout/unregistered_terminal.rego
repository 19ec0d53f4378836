# METADATA
# title: 台帳にない端末を外で使わない
# description: |
#   台帳にない端末は、誰の何であるか、どのような対策があるかが分からない。
#   持出し、外部での接続、紛失又は支給外端末の利用の記録にありながら端末台帳にない端末を違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: TRM-006
#   en:
#     title: Only registered terminals are used outside
#     description: |
#       Of a terminal that is not in the register nobody knows whose it is and what protects it. A terminal named by a take-out,
#       a connection, a loss or a private use that is not in the register is a violation. That this answers the requirement is
#       kijun's reading.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.2(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "端末「{device}」が端末台帳にありません"
#     en: "Terminal \"{device}\" is not in the register"
#   expected:
#     ja: "devices に同じ管理番号の端末がある"
#     en: "devices has a terminal with that serial"
#   remedy:
#     ja: "端末を確認して devices に登録するか、管理番号の誤りを正してください。"
#     en: "Identify the terminal and register it in devices, or correct the number."
package kijun.rules.takeout.unregistered_terminal

applicable if {
	some _ in _uses
}

findings contains {"path": use.path, "args": {"device": use.device}} if {
	registered := _registered
	some use in _uses
	not registered[use.device]
}

_registered contains device.serial if some device in input.spec.devices

_uses contains {"path": ["spec", field, i, "device"], "device": item.device} if {
	some field in ["takeouts", "connections", "losses"]
	some i, item in input.spec[field]
}

_uses contains {"path": ["spec", "private_terminals", "uses", i, "device"], "device": item.device} if {
	some i, item in input.spec.private_terminals.uses
}
