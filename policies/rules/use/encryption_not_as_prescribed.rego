# METADATA
# title: "情報の暗号化は定められたアルゴリズムと鍵長による"
# description: "職員等は、情報を暗号化するときは、定められたアルゴリズム、鍵長及び方法に従う。保存、運搬又は送信の暗号化が、機関の定めた暗号（Organization の prescribed_cryptography）に無いアルゴリズムによる、又は鍵長が下限に満たない（書かれていないものを含む。）ものを違反とし、定めた暗号が分からなければ不明とする。"
# custom:
#   id: USE-019
#   en:
#     title: "Information is encrypted with prescribed algorithms and key lengths"
#     description: "When information is encrypted, the prescribed algorithms, key lengths and methods are followed. Encryption of storage, carriage or transmission with an algorithm not in the agency's prescribed_cryptography, or a key shorter than prescribed (or not stated), is a violation; without prescribed cryptography it is unknown."
#   severity: high
#   kinds: [InformationRegister]
#   reads: [Organization]
#   clauses: ["unified-r7:8.1.1(7)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」の暗号化（{algorithm}、{bits}ビット）は、機関が定めたアルゴリズムと鍵長によっていません"
#     en: "The encryption of \"{name}\" ({algorithm}, {bits} bits) is not by the algorithms and key lengths the agency has prescribed"
#   unknown:
#     ja: "機関が定めた暗号が分からず、「{name}」の暗号化を判定できません"
#     en: "The agency's prescribed cryptography is not known; the encryption of \"{name}\" cannot be judged"
#   expected:
#     ja: "prescribed_cryptography にあるアルゴリズムと、その下限以上の鍵長"
#     en: "An algorithm in prescribed_cryptography with at least its key length"
#   remedy:
#     ja: "定められた方法で暗号化し直し、記録してください。"
#     en: "Encrypt it again by the prescribed method and record it."
package kijun.rules.use.encryption_not_as_prescribed

applicable if count(_uses) > 0

findings contains {
	"path": use.path,
	"args": {"name": use.name, "algorithm": use.encryption.algorithm, "bits": object.get(use.encryption, "key_bits", 0)},
} if {
	count(_prescribed) > 0
	some use in _uses
	not _followed(use)
}

_followed(use) if {
	some entry in _prescribed
	entry.algorithm == use.encryption.algorithm
	object.get(use.encryption, "key_bits", 0) >= object.get(entry, "minimum_key_bits", 0)
}

open contains {"path": use.path, "args": {"name": use.name}} if {
	not _some_prescribed
	some use in _uses
}

_some_prescribed if count(_prescribed) > 0

_prescribed := data.kijun.workspace.Organization[input.spec.organization].spec.prescribed_cryptography

_uses contains {"path": ["spec", "items", i, field, k, "encryption"], "name": item.name, "encryption": event.encryption} if {
	some i, item in input.spec.items
	some field in ["storage", "carriages", "transmissions"]
	some k, event in item[field]
}
