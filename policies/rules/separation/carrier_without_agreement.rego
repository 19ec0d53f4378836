# METADATA
# title: 回線サービスの情報セキュリティ水準とサービスレベルを取り決める
# description: "電気通信事業者の回線サービスに、情報セキュリティ水準の取決め又はサービスレベルの取決めが無ければ違反とし、回線サービスの欄が無ければ不明とする。"
# custom:
#   id: SEP-035
#   en:
#     title: "Security and service level of line services are agreed"
#     description: "A telecommunication carrier's line service without an agreement on security or on the service level is reported; no list of line services is unknown."
#   severity: medium
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(2)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "回線サービス「{name}」に「{agreement}」の記録がありません"
#     en: "Line service \"{name}\" has no record of \"{agreement}\""
#   unknown:
#     ja: "電気通信事業者の回線サービスを利用するか否かが書かれていません"
#     en: "Whether line services of carriers are used is not written down"
#   expected:
#     ja: "security_agreement と service_level_agreement があること"
#     en: "security_agreement and service_level_agreement are present"
#   remedy:
#     ja: "契約において対策とサービスレベルを取り決め、文書番号を記録してください"
#     en: "Agree on measures and service level in the contract and record the references"
package kijun.rules.separation.carrier_without_agreement

applicable if count(input.spec.carrier_services) > 0

applicable if not input.spec.carrier_services

findings contains {"path": ["spec", "carrier_services", i], "args": {"name": service.name, "agreement": agreement}, "key": agreement} if {
	some i, service in input.spec.carrier_services
	some agreement in ["security_agreement", "service_level_agreement"]
	not service[agreement]
}

open contains {"path": ["spec"], "args": {}} if not input.spec.carrier_services
