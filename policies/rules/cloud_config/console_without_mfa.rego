# METADATA
# title: "管理画面の利用者に多要素認証を設定する"
# description: "パスワードで管理画面に入れる利用者に多要素認証がなければ違反とする。Terraform の計画からは装置の登録が分からないため不明とする。"
# custom:
#   id: CFG-IAM-04
#   en:
#     title: "Console users have multi-factor authentication"
#     description: "A user who can enter the console with a password but has no multi-factor authentication is a violation; a Terraform plan does not tell whether a device is registered."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.1(1)(c)", "ismap-cc22:9.4.2", "ismap-cc22:9.4.2.2.B"]
#   references: ["cis-aws-3.0:1.10"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "利用者「{address}」は多要素認証なしで管理画面に入れます"
#     en: "The user \"{address}\" can enter the console without multi-factor authentication"
#   unknown:
#     ja: "「{address}」の多要素認証の状態が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether multi-factor authentication is on"
#   expected:
#     ja: "多要素認証が有効であること"
#     en: "Multi-factor authentication is on"
#   remedy:
#     ja: "多要素認証の装置を登録させるか、一元的な認証基盤に移してください"
#     en: "Have a device registered, or move to central identity federation"
package kijun.rules.cloud_config.console_without_mfa

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "identity-user"
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "mfa"],
	"args": {"address": resource.address},
} if {
	some i, resource in input.spec.resources
	resource.type == "identity-user"
	resource.attributes.mfa == false
	resource.attributes.console_access == true
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "identity-user"
	not resource.attributes.console_access == false
	not _judged(resource)
}

_judged(resource) if {
	cloud.known(resource, "mfa")
	cloud.known(resource, "console_access")
}

_judged(resource) if resource.attributes.mfa == true
