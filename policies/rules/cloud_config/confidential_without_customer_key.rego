# METADATA
# title: "要機密情報は利用者管理鍵で暗号化する"
# description: "機密性2又は3と示された（タグ又は文書の標識 classification）資源が、利用者の管理する鍵で暗号化されていなければ違反とする。格付けが示されていない資源は対象としない（CFG-DAT-01 が扱う）。統一基準は鍵の管理者を定めないため、対応は kijun の解釈である。"
# custom:
#   id: CFG-ENC-05
#   en:
#     title: "Confidential information is encrypted with customer-managed keys"
#     description: "A resource said to hold confidentiality class 2 or 3 (by tag, or the label classification of the document) and not encrypted with a key the customer manages is a violation; one without a class is left to CFG-DAT-01. The standard does not name who manages keys; the tie is kijun's reading."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:10.1.2", "ismap-cc22:10.1.2.20.PB", "ismap-cc22:8.1.2.7.PB"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "機密性{level}の「{address}」が利用者管理鍵で暗号化されていません"
#     en: "\"{address}\" of confidentiality class {level} is not encrypted with a customer-managed key"
#   unknown:
#     ja: "「{address}」の暗号化に使う鍵が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the key of encryption"
#   expected:
#     ja: "利用者の管理する鍵が指定されていること"
#     en: "A key the customer manages is given"
#   remedy:
#     ja: "利用者が管理する鍵を作り、この資源の暗号化に指定してください"
#     en: "Make a key and name it in the encryption of this resource"
package kijun.rules.cloud_config.confidential_without_customer_key

import data.kijun.lib.cloud

_kinds := {"object-store", "disk", "file-share", "database", "database-cluster", "cache", "data-warehouse", "search-domain"}

applicable if {
	some resource in input.spec.resources
	_judged(resource)
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "customer_managed_key"],
	"args": {"address": resource.address, "level": cloud.confidentiality(resource, input)},
} if {
	some i, resource in input.spec.resources
	_judged(resource)
	resource.attributes.customer_managed_key == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	_judged(resource)
	cloud.unknown(resource, "customer_managed_key")
}

_judged(resource) if {
	resource.type in _kinds
	cloud.confidentiality(resource, input) >= 2
}
