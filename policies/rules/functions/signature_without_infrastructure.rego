# METADATA
# title: "電子署名は適切な公開鍵基盤によって行う"
# description: "電子署名を付すときは、目的に合って使える公開鍵基盤があれば、それを使う。署名に用いる暗号の利用に、基準日に有効な証明書を発行した公開鍵基盤も、合うものがないとした基準日までの判断もなければ違反とする。証明書の期限は条文になく、kijun の解釈である。"
# custom:
#   id: FNC-012
#   en:
#     title: "Signatures use an appropriate public key infrastructure"
#     description: "For signing, a public key infrastructure that can be applied and serves the purpose is used where one exists. A use for signatures with neither an infrastructure whose certificate is valid on the day nor a decision by the day that none serves is a violation. The certificate's validity is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.5(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "電子署名「{name}」に、有効な証明書の公開鍵基盤も、使わないとした判断もありません"
#     en: "Signature \"{name}\" has neither an infrastructure with a valid certificate nor a decision to use none"
#   unknown:
#     ja: "用いる暗号と電子署名の一覧（cryptography）がありません（用いないなら空の一覧を書く）"
#     en: "There is no list of the cryptography in use (cryptography) (an empty list when there is none)"
#   expected:
#     ja: "certificate.expires_on が基準日以後であるか、no_infrastructure.decided_on が基準日以前である"
#     en: "certificate.expires_on not before the day, or no_infrastructure.decided_on not in the future"
#   remedy:
#     ja: "公開鍵基盤の証明書を記録するか、使えるものがない理由と判断した日を記録してください"
#     en: "Record the certificate and its infrastructure, or the reason and day of the decision"
package kijun.rules.functions.signature_without_infrastructure

import data.kijun.lib.cryptography
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(cryptography.signatures(input)) > 0
}

findings contains {"path": place.nearest(input, ["spec", "cryptography", i, "certificate"]), "args": {"name": use.name}} if {
	some i, use in cryptography.signatures(input)
	not _certified(use)
	not _decided(use)
}

_certified(use) if use.certificate.expires_on >= input.as_of

_decided(use) if use.no_infrastructure.decided_on <= input.as_of

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	systems.in_service(input)
	not input.spec.cryptography
}
