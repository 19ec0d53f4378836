# METADATA
# title: ガバナンス基準・マネジメント基準を全て実施する
# description: "ガバナンス基準とマネジメント基準は、原則として全て実施する。番号は 2022-04-01 版の管理基準による。"
# custom:
#   id: ISM-030
#   en:
#     title: "Every governance and management item is implemented"
#     description: "Governance and management items are all implemented in principle. Ids are those of the edition of 2022-04-01."
#   severity: high
#   kinds: [ControlStatement]
#   clauses: ["ismap-cc22:2.2.4"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{item} を実施するとの言明がありません"
#     en: "The statement does not say that {item} is implemented"
#   expected:
#     ja: "第3章・第4章の全ての番号が実施の一覧にある"
#     en: "Every id of chapters 3 and 4 is in the lists"
#   remedy:
#     ja: "実施している項目であれば一覧に加える。実施していなければ事業者に理由を確かめる"
#     en: "Add the id if it is implemented; otherwise ask the provider why not"
package kijun.rules.ismap.item_not_implemented

findings contains {"path": ["spec", tier], "args": {"item": item}, "key": item} if {
	some tier in {"governance", "management"}
	some item in data.kijun.reference.ismap_controls[tier]
	not item in _implemented[tier]
}

_implemented := {"governance": input.spec.governance, "management": input.spec.management}
