# METADATA
# title: 銘柄を指定する場合は同等品を認める
# description: "仕様書で銘柄・製造者を指定してはならない。製品を挙げる場合は同等品を認める。銘柄指定の禁止は講演資料によるもので、「同等品」を添えればよいことは推定による。"
# custom:
#   id: PRC-007
#   en:
#     title: "A named brand allows equivalents"
#     description: "A specification does not designate a brand or maker; where a product is named, equivalents are allowed. The ban is from the talk; that \"or equivalent\" cures it is inferred."
#   severity: high
#   kinds: [Procurement]
#   clauses: ["procurement-rules:SPC-1"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "仕様書で「{name}」を、同等品を認めずに指定しています"
#     en: "The specification designates \"{name}\" without allowing equivalents"
#   expected:
#     ja: "銘柄の指定が無いか、同等品を認めている"
#     en: "No designation, or equivalents are allowed"
#   remedy:
#     ja: "性能・機能による記述に改めるか、「同等品可」とする"
#     en: "Describe performance instead, or add \"or equivalent\""
package kijun.rules.procurement.brand_designated

findings contains {"path": ["spec", "specification", "designations", i, "or_equivalent"], "args": {"name": designation.name}} if {
	some i, designation in input.spec.specification.designations
	designation.or_equivalent == false
}

applicable if input.spec.specification
