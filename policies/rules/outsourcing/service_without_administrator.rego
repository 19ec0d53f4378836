# METADATA
# title: "承認した業務委託サービスに管理者を指名している"
# description: "利用を承認した業務委託サービス（クラウドサービスを除く）ごとに、管理者の指名を求める。"
# custom:
#   id: OUT-029
#   en:
#     title: "An approved outsourced service has an administrator"
#     description: "Every approved outsourced service (other than a cloud service) needs a designated administrator."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(4)(f)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "利用を承認した業務委託サービスに管理者が指名されていません"
#     en: "The approved outsourced service has no administrator"
#   expected:
#     ja: "service_use.administrator に管理者が書かれていること"
#     en: "service_use.administrator names the administrator"
#   remedy:
#     ja: "管理者を指名し、service_use.administrator に書いてください"
#     en: "Designate an administrator and write it in service_use.administrator"
package kijun.rules.outsourcing.service_without_administrator

applicable if input.spec.service_use.approval

findings contains {"path": ["spec", "service_use"], "args": {}} if not input.spec.service_use.administrator
