# METADATA
# title: "署名を検証するための情報と手段を安全に提供する"
# description: "電子署名を付す情報システムでは、署名の正当性を検証するための情報と手段を、検証する者へ安全に提供する。提供の記録がないもの、電子メールによるもの、https でないウェブサイトによるもの、証明書の記載がないのに証明書の連鎖によるとするものを違反とする。渡し方の良否は条文になく、kijun の解釈である。"
# custom:
#   id: FNC-013
#   en:
#     title: "The means to verify signatures are provided securely"
#     description: "Where a system signs, those who verify are securely given the information and means to check the signature. No record, by e-mail, on a website without https, or by a chain of certificates without a certificate is a violation. Which ways are secure is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.5(2)(a)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "電子署名「{name}」の検証に要る情報と手段を、安全に提供していると確認できません"
#     en: "Nothing shows that what is needed to verify signature \"{name}\" is provided securely"
#   unknown:
#     ja: "用いる暗号と電子署名の一覧（cryptography）がありません（用いないなら空の一覧を書く）"
#     en: "There is no list of the cryptography in use (cryptography) (an empty list when there is none)"
#   expected:
#     ja: "verification.provided_on が基準日以前で、means が in-person か、certificate のある certificate-chain か、https の location のある website である"
#     en: "verification.provided_on not in the future, and means in-person, certificate-chain with a certificate, or website with an https location"
#   remedy:
#     ja: "検証の情報と手段を安全な方法で提供し、記録してください"
#     en: "Provide them in a safe way and record it"
package kijun.rules.functions.signature_not_verifiable

import data.kijun.lib.cryptography
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(cryptography.signatures(input)) > 0
}

findings contains {"path": place.nearest(input, ["spec", "cryptography", i, "verification"]), "args": {"name": use.name}} if {
	some i, use in cryptography.signatures(input)
	not _provided(use)
}

_provided(use) if {
	use.verification.provided_on <= input.as_of
	_secure(use)
}

_secure(use) if use.verification.means == "in-person"

# A chain needs a certificate of the signature.
_secure(use) if {
	use.verification.means == "certificate-chain"
	use.certificate
}

_secure(use) if {
	use.verification.means == "website"
	startswith(use.verification.location, "https://")
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	systems.in_service(input)
	not input.spec.cryptography
}
