# METADATA
# title: "供給される製品の不正な変更を防ぐ管理を確かめている"
# description: "供給される機器・ソフトウェアごとに、開発から供給までの間の不正な変更を防ぐ管理の記録を求め、製造国の記録がなければ不明とする。統一基準は必要な場合にこの管理を選定基準に加えるよう求めるもので、製品ごとの記録と製造国は kijun の解釈である。"
# custom:
#   id: OUT-045
#   en:
#     title: "Products are protected against unauthorised alteration"
#     description: "Every product supplied needs a record of how unauthorised alteration is prevented from development to delivery; without a country of origin the answer is unknown. The standard asks to put this into the selection criteria where needed; a record per product and the origin are kijun's reading."
#   severity: medium
#   kinds: [Supplier]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "製品「{name}」に、不正な変更を防ぐ管理の記録がありません"
#     en: "The product \"{name}\" has no record of how unauthorised alteration is prevented"
#   unknown:
#     ja: "製品「{name}」の製造国が書かれていません"
#     en: "The country of origin of the product \"{name}\" is not recorded"
#   expected:
#     ja: "製品ごとに tamper_prevention と origin が書かれていること"
#     en: "Every product has tamper_prevention and origin"
#   remedy:
#     ja: "供給者に不正な変更を防ぐ管理とその確かめ方、製造国を示させて書いてください"
#     en: "Have the vendor show how alteration is prevented and verified, and where it is made, and record it"
package kijun.rules.outsourcing.product_without_tamper_prevention

applicable if count(input.spec.products) > 0

findings contains {"path": ["spec", "products", i], "args": {"name": product.name}} if {
	some i, product in input.spec.products
	not product.tamper_prevention
}

open contains {"path": ["spec", "products", i], "args": {"name": product.name}} if {
	some i, product in input.spec.products
	not product.origin
}
