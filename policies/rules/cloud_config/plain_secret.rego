# METADATA
# title: "秘密情報を平文で書かない"
# description: "環境変数、起動スクリプト、パスワード欄、事業者への接続設定、変数の既定値に、アクセスキー、秘密鍵、パスワードなどが平文で書かれていれば違反とする。値は報告に示さない。"
# custom:
#   id: CFG-KEY-04
#   en:
#     title: "Secrets are not written in plain text"
#     description: "Access keys, private keys, passwords and the like in plain text in environment variables, start-up scripts, password fields, provider settings or defaults of variables are a violation; no report shows the value."
#   severity: critical
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.1(1)(c)", "unified-r7:7.1.1(2)(a)", "ismap-cc22:9.2.4", "ismap-cc22:9.4.5"]
#   sensitive: true
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」の {place} に秘密情報が平文で書かれています（{reason}）"
#     en: "A secret stands in plain text at {place} of \"{address}\" ({reason})"
#   expected:
#     ja: "秘密情報が専用の保管庫から与えられること"
#     en: "Secrets come from a secret store"
#   remedy:
#     ja: "この秘密情報を直ちに無効にして作り直し、専用の保管庫から与えてください"
#     en: "Revoke and remake the secret at once, and supply it from a secret store"
package kijun.rules.cloud_config.plain_secret

applicable if {
	some resource in input.spec.resources
	resource.attributes.secrets
}

applicable if input.spec.secrets

findings contains {
	"path": ["spec", "resources", i, "attributes", "secrets", j],
	"args": {"address": resource.address, "place": secret.place, "reason": secret.reason},
	"key": secret.place,
} if {
	some i, resource in input.spec.resources
	some j, secret in resource.attributes.secrets
}

findings contains {
	"path": ["spec", "secrets", j],
	"args": {"address": input.metadata.name, "place": secret.place, "reason": secret.reason},
	"key": secret.place,
} if {
	some j, secret in input.spec.secrets
}
