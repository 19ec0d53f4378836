# METADATA
# title: "クラウド上に構成要素があるシステムは、クラウドの構成を示す"
# description: "クラウド上の構成要素があるのにクラウドの構成（CloudConfig）を名指していないシステムでは、その設定を判定できないため不明とする。クラウドの構成は無いと申告しながらクラウド上の構成要素があるものを違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: FNC-045
#   en:
#     title: "A system with components in a cloud names its cloud configuration"
#     description: "Where components stand in a cloud and no cloud configuration (CloudConfig) is named, its settings cannot be judged: unknown. A declaration that there is none, beside components in a cloud, is a violation. The clauses do not speak of records; this is kijun's design."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.1(1)(b)", "unified-r7:6.2.3(1)(d)", "unified-r7:6.2.5(1)(e)", "unified-r7:6.4.1(2)(a)", "unified-r7:6.4.1(2)(c)", "unified-r7:6.4.1(3)(a)", "unified-r7:7.1.1(1)(c)", "unified-r7:7.1.1(2)(a)", "unified-r7:7.1.1(2)(b)", "unified-r7:7.1.2(1)(b)", "unified-r7:7.1.3(1)(a)", "unified-r7:7.1.3(1)(b)", "unified-r7:7.1.4(1)(a)", "unified-r7:7.1.4(1)(b)", "unified-r7:7.1.5(1)(a)(i)", "unified-r7:7.1.5(1)(b)", "unified-r7:7.1.6(1)(b)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "構成要素「{name}」などはクラウド上にありますが、クラウドの構成は無いと申告されています"
#     en: "Component \"{name}\", perhaps with others, stands in a cloud, but the system declares that there is no cloud configuration"
#   unknown:
#     ja: "構成要素「{name}」などはクラウド上にありますが、クラウドの構成が名指されていません"
#     en: "Component \"{name}\", perhaps with others, stands in a cloud, but no cloud configuration is named"
#   expected:
#     ja: "cloud_configs に CloudConfig 文書の名前がある"
#     en: "cloud_configs names a CloudConfig document"
#   remedy:
#     ja: "クラウドの構成を CloudConfig として書くか terraform の計画から取り込み、cloud_configs に挙げてください。クラウド上にないなら構成要素の form を改めてください"
#     en: "Write the configuration as a CloudConfig or read it from a terraform plan, and name it in cloud_configs; correct form where the component is not in a cloud"
package kijun.rules.functions.cloud_configuration_unstated

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(_in_cloud) > 0
}

findings contains {"path": ["spec", "components", i], "args": {"name": component.name}} if {
	_unnamed
	_declared_absent
	i := _first
	component := input.spec.components[i]
}

open contains {"path": ["spec", "components", i], "args": {"name": component.name}} if {
	_unnamed
	not _declared_absent
	i := _first
	component := input.spec.components[i]
}

# One of them stands for all: what is missing is one thing.
_first := min(object.keys(_in_cloud))

_unnamed if object.get(input, ["spec", "cloud_configs"], []) == []

_declared_absent if {
	some entry in input.spec.absent
	entry.kind == "CloudConfig"
}

_in_cloud := {i: component |
	some i, component in systems.in_use(input)
	component.form == "cloud"
}
