# METADATA
# title: "要機密情報を取り扱う支給外端末に安全管理措置を講ずる"
# description: "要機密情報のために基準日に利用中の支給外端末のうち、端末内に情報を保存できるのに内蔵記憶装置が暗号化されていないものを違反とし、格付けの記載がない利用は判定できないため不明とする。条項は運用規程の定める措置を求め、暗号化を求めるのは kijun の解釈である。"
# custom:
#   id: ELM-112
#   en:
#     title: "Private terminals with confidential information are protected"
#     description: "A private terminal in use on the day for confidential information that can store information and whose storage is not encrypted is a violation; a use without a classification is unknown. The clause asks for the measures of the operational rule; asking for encryption is kijun's reading."
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.3(4)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "要機密情報を取り扱う支給外端末「{device}」の内蔵記憶装置が暗号化されていません"
#     en: "The storage of the private terminal \"{device}\" with confidential information is not encrypted"
#   unknown:
#     ja: "支給外端末「{device}」で取り扱う情報の格付けが書かれていません"
#     en: "The classification of the information on the private terminal \"{device}\" is not written down"
#   expected:
#     ja: "端末の storage_encrypted が true か、local_storage が false である"
#     en: "The terminal has storage_encrypted: true or local_storage: false"
#   remedy:
#     ja: "暗号化させるか、端末内に保存できない方式に改めてください"
#     en: "Have it encrypted, or use a way that stores nothing on it"
package kijun.rules.elements.private_terminal_unprotected

import data.kijun.lib.classification
import data.kijun.lib.terminals

applicable if {
	some use in _current
	_concerned(use)
}

findings contains {"path": ["spec", "private_terminals", "uses", i, "device"], "args": {"device": use.device}} if {
	some i, use in _current
	classification.confidential(use.classification)
	not _protected[use.device]
}

open contains {"path": ["spec", "private_terminals", "uses", i], "args": {"device": use.device}} if {
	some i, use in _current
	not use.classification
}

_current := {i: use |
	some i, use in input.spec.private_terminals.uses
	use.from <= input.as_of
	object.get(use, "to", input.as_of) >= input.as_of
}

_concerned(use) if not use.classification

_concerned(use) if classification.confidential(use.classification)

_protected contains device.serial if {
	some device in input.spec.devices
	device.storage_encrypted
}

_protected contains device.serial if {
	some device in input.spec.devices
	not terminals.stores_data(device)
}
