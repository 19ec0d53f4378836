# METADATA
# title: "情報を国内のリージョンに保存する"
# description: "情報を保存する資源が国内のリージョンの一覧（policies/data/regions.yaml）の外にあれば違反とする。公開情報（機密性1）と明示されたものと、情報を保存しない全世界共通のサービス（認証、DNS、配信網など）は対象としない。統一基準は国・地域を定めることを求め、国内に限るのは組織の基準である。"
# custom:
#   id: CFG-REG-01
#   en:
#     title: "Information is stored in Japanese regions"
#     description: "A resource that stores information outside the list of Japanese regions (policies/data/regions.yaml) is a violation, unless it is stated to hold public information (class 1) or belongs to a global service that stores none (identity, DNS, content delivery). The standard asks to decide on countries and regions; limiting them to Japan is the organisation's criterion."
#   severity: critical
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:15.1.1.16.B", "ismap-cc22:6.1.3.3.PB"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」は国外のリージョン {region} にあります"
#     en: "\"{address}\" is in the region {region}, outside Japan"
#   unknown:
#     ja: "「{address}」のリージョンが構成から分かりません"
#     en: "The configuration does not say about \"{address}\": its region"
#   expected:
#     ja: "国内のリージョン（AWS では ap-northeast-1、ap-northeast-3）にあること"
#     en: "It is in a Japanese region (ap-northeast-1 or ap-northeast-3 on AWS)"
#   remedy:
#     ja: "国内のリージョンに移すか、国外に置く承認を得て例外措置としてください"
#     en: "Move it to a Japanese region, or record the approval as an exception"
package kijun.rules.cloud_config.data_outside_japan

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	_judged(resource)
}

findings contains {"path": ["spec", "resources", i, "region"], "args": {"address": resource.address, "region": resource.region}} if {
	some i, resource in input.spec.resources
	_judged(resource)
	domestic := data.kijun.reference.regions.domestic[resource.provider]
	not lower(resource.region) in domestic
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	_judged(resource)
	not _region_known(resource)
}

_judged(resource) if {
	resource.type in cloud.data_kinds
	not _public(resource)
}

# A provider without a list cannot be judged.
_region_known(resource) if {
	resource.region
	data.kijun.reference.regions.domestic[resource.provider]
}

_public(resource) if cloud.confidentiality(resource, input) == 1
