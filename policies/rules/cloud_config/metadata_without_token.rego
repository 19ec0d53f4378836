# METADATA
# title: "インスタンスメタデータの取得にトークンを求める"
# description: "トークンなしでインスタンスメタデータを取得できる設定であれば違反とする。宣言がないときの既定は機械イメージとアカウントにより異なるため不明とする。"
# custom:
#   id: CFG-HRD-01
#   en:
#     title: "Instance metadata needs a token"
#     description: "Instance metadata that can be read without a token is a violation. The default without a declaration depends on the image and the account, so it is not known."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:9.5.2.P", "ismap-cc22:9.5.2.1.PB"]
#   references: ["cis-aws-3.0:5.6"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」はトークンなしでインスタンスメタデータを返します"
#     en: "\"{address}\" returns instance metadata without a token"
#   unknown:
#     ja: "「{address}」のインスタンスメタデータのトークンの要否が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether instance metadata needs a token"
#   expected:
#     ja: "メタデータの取得にトークンが必須であること（AWS では IMDSv2）"
#     en: "A token is required for metadata (IMDSv2 on AWS)"
#   remedy:
#     ja: "トークンを必須にしてください（AWS では http_tokens = \"required\"）"
#     en: "Require tokens (http_tokens = \"required\" on AWS)"
package kijun.rules.cloud_config.metadata_without_token

import data.kijun.lib.cloud

_kinds := {"compute-instance", "compute-template"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {"path": ["spec", "resources", i, "attributes", "metadata_token_required"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	resource.attributes.metadata_token_required == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	cloud.unknown(resource, "metadata_token_required")
}
