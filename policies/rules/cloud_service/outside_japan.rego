# METADATA
# title: 国内のデータセンタと国内法を原則とする
# description: "原則として、国内にデータセンタがあり日本の法令・裁判管轄が適用されるサービスを使う。例外は検討して記録する（2018年の基本方針を引く公的資料による。後継文書 DS-310 の本文は未確認）。要機密情報を取り扱う利用に限って判定する。"
# custom:
#   id: CLD-017
#   en:
#     title: "Data centre and law in Japan in principle"
#     description: "In principle the data centre is in Japan and Japanese law and courts apply; exceptions are examined and recorded (an official paper quoting the 2018 policy; the text of its successor DS-310 was not seen). Judged for confidential information only."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["procurement-rules:CLD-1", "procurement-rules:CLD-2"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{field} の {country} は国内ではありませんが、例外の検討が記録されていません"
#     en: "{country} in {field} is not Japan, and no exception is recorded"
#   unknown:
#     ja: "「{service}」の準拠法・裁判管轄が記録されていません"
#     en: "Governing law and court of \"{service}\" are not recorded"
#   expected:
#     ja: "国が JP であるか、location_exception に検討の記録がある"
#     en: "The country is JP, or `location_exception` records the examination"
#   remedy:
#     ja: "国内のリージョン・契約条件に改めるか、四つの観点で例外を検討して記録する"
#     en: "Move to Japan, or examine an exception on the four views and record it"
package kijun.rules.cloud_service.outside_japan

import data.kijun.lib.cloud_use

findings contains {"path": path, "args": {"field": path[1], "country": country}} if {
	not input.spec.location_exception
	some [path, country] in _abroad
}

open contains {"path": ["spec"], "args": {"service": input.spec.service}} if {
	not input.spec.location_exception
	not _law_and_court_known
}

_abroad contains [["spec", "regions", i, "country"], region.country] if {
	some i, region in input.spec.regions
	region.country != "JP"
}

_abroad contains [["spec", "jurisdiction", field], country] if {
	some field, country in input.spec.jurisdiction
	country != "JP"
}

_law_and_court_known if {
	input.spec.jurisdiction.governing_law
	input.spec.jurisdiction.court
}

applicable if cloud_use.confidential_use(input.spec, input.as_of)
