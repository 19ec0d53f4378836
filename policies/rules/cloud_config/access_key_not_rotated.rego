# METADATA
# title: "アクセスキーを定期に更新する"
# description: "有効なアクセスキーが、作成日から組織が定める日数を超えて使われていれば違反とする。日数は組織の定めである。"
# custom:
#   id: CFG-IAM-08
#   en:
#     title: "Access keys are rotated"
#     description: "An enabled access key older than the number of days the organisation has set is a violation; the number is the organisation's own."
#   severity: medium
#   kinds: [CloudConfig]
#   parameters: [cloud_access_key_days]
#   clauses: ["ismap-cc22:9.2.4"]
#   references: ["cis-aws-3.0:1.14"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "アクセスキー「{address}」は作成から {days} 日を経過し、組織が定める {limit} 日を超えています"
#     en: "The access key \"{address}\" is {days} days old, more than the {limit} days the organisation has set"
#   unknown:
#     ja: "「{address}」のアクセスキーの作成日が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": when the access key was made"
#   expected:
#     ja: "作成から組織が定める日数以内に更新されていること"
#     en: "It is rotated within the days the organisation has set"
#   remedy:
#     ja: "新しい鍵に替えて古い鍵を削除するか、役割による一時的な資格情報に替えてください"
#     en: "Replace it, or use roles with temporary credentials"
package kijun.rules.cloud_config.access_key_not_rotated

import data.kijun.lib.cloud
import data.kijun.lib.dates

applicable if {
	some resource in input.spec.resources
	resource.type == "access-key"
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "created_on"],
	"args": {"address": resource.address, "days": days, "limit": data.kijun.parameters.cloud_access_key_days},
} if {
	some i, resource in input.spec.resources
	resource.type == "access-key"
	not resource.attributes.enabled == false
	days := dates.days_between(resource.attributes.created_on, input.as_of)
	days > data.kijun.parameters.cloud_access_key_days
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "access-key"
	cloud.unknown(resource, "created_on")
	not resource.attributes.enabled == false
}
