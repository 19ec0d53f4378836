# METADATA
# title: 特定秘密や機密性3の情報をパブリッククラウドに置かない
# description: "特定秘密や機密性3情報は、パブリッククラウドでは取り扱わないものとする。基本方針の本文で確認できておらず、推定による。展開形態が無ければ未確定とする。"
# custom:
#   id: CLD-036
#   en:
#     title: "No state secrets or confidentiality 3 on public cloud"
#     description: "State secrets and information of confidentiality 3 are not handled on public cloud. Not confirmed in the policy's text; inferred."
#   severity: critical
#   kinds: [CloudService]
#   clauses: ["procurement-rules:CLD-4"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "パブリッククラウドの「{service}」で機密性3又は特定秘密等の情報を取り扱っています（推定による規則）"
#     en: "The public cloud \"{service}\" handles information of confidentiality 3 or state secrets (inferred rule)"
#   unknown:
#     ja: "機密性3又は特定秘密等の情報を取り扱う「{service}」の展開形態（public・private）が記録されていません"
#     en: "\"{service}\" handles confidentiality 3 or state secrets, and it is not recorded whether it is public or private"
#   expected:
#     ja: "パブリッククラウドでは機密性2以下の情報だけを取り扱う"
#     en: "Only confidentiality 2 or lower on public cloud"
#   remedy:
#     ja: "対象の情報を除くか、プライベートの環境へ移す"
#     en: "Remove that information, or move to a private environment"
package kijun.rules.cloud_service.secrets_on_public_cloud

import data.kijun.lib.cloud_use

findings contains {"path": ["spec", "deployment"], "args": {"service": input.spec.service}} if {
	input.spec.deployment == "public"
	_secret
}

open contains {"path": ["spec"], "args": {"service": input.spec.service}} if {
	not input.spec.deployment
	_secret
}

applicable if {
	not input.spec.deployment == "private"
	not cloud_use.ended(input.spec, input.as_of)
}

_secret if input.spec.information.state_secret == true

_secret if input.spec.information.classification.confidentiality == 3
