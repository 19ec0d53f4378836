# METADATA
# title: "使われていない資格情報を無効にする"
# description: "利用者又はアクセスキーの資格情報が有効なまま、組織が定める日数を超えて使われていなければ違反とする。最後に使われた日は手で書く CloudConfig で示す（Terraform の計画からは分からない）。"
# custom:
#   id: CFG-IAM-07
#   en:
#     title: "Unused credentials are disabled"
#     description: "A credential of a user or an access key that is enabled but unused for more than the days the organisation has set is a violation. The day of last use is stated in a CloudConfig written by hand; a Terraform plan does not have it."
#   severity: medium
#   kinds: [CloudConfig]
#   parameters: [cloud_unused_credential_days]
#   clauses: ["unified-r7:7.1.1(2)(b)", "ismap-cc22:9.2.5", "ismap-cc22:9.2.6"]
#   references: ["cis-aws-3.0:1.12"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」の資格情報は {days} 日間使われておらず、組織が定める {limit} 日を超えています"
#     en: "The credential of \"{address}\" has been unused for {days} days, more than the {limit} days the organisation has set"
#   unknown:
#     ja: "「{address}」の資格情報が最後に使われた日が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": when the credential was last used"
#   expected:
#     ja: "使われない資格情報が無効であること"
#     en: "Unused credentials are disabled"
#   remedy:
#     ja: "資格情報を無効にするか削除してください"
#     en: "Disable or delete the credential"
package kijun.rules.cloud_config.unused_credential

import data.kijun.lib.cloud
import data.kijun.lib.dates

_kinds := {"access-key", "identity-user"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "last_used_on"],
	"args": {"address": resource.address, "days": days, "limit": data.kijun.parameters.cloud_unused_credential_days},
} if {
	some i, resource in input.spec.resources
	_active(resource)
	days := dates.days_between(resource.attributes.last_used_on, input.as_of)
	days > data.kijun.parameters.cloud_unused_credential_days
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	cloud.unknown(resource, "last_used_on")
	_active(resource)
}

_active(resource) if {
	resource.type == "access-key"
	not resource.attributes.enabled == false
}

_active(resource) if {
	resource.type == "identity-user"
	not resource.attributes.console_access == false
}
