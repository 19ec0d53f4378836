# METADATA
# title: "アクセス制御の仕組みを台帳に挙げる"
# description: "運用中の情報システムで、アクセス制御の仕組みが一つも書かれていなければ、設定できる者も許可した主体の限定も確かめられないため違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: FNC-041
#   en:
#     title: "The register lists the means of access control"
#     description: "Where a system in operation lists no means of access control, neither who may set it nor how access is limited can be confirmed: a violation. The clauses do not speak of records; this is kijun's design."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.2(1)(a)", "unified-r7:7.1.2(1)(b)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "情報システム「{name}」のアクセス制御の仕組みが一つも書かれていません"
#     en: "No means of access control of the system \"{name}\" is listed"
#   expected:
#     ja: "access_control に、設定できる者を限ったアクセス制御の仕組みが一つ以上ある"
#     en: "access_control has at least one means of access control"
#   remedy:
#     ja: "アクセス制御の仕組みと、守る情報、設定できる者を記載してください"
#     en: "List the means of access control with the information they guard and who may set them"
package kijun.rules.functions.access_control_unstated

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, _path), "args": {"name": input.metadata.name}} if object.get(input, _path, []) == []

_path := ["spec", "access_control"]
