# METADATA
# title: "情報システムに入る口を台帳に挙げる"
# description: "運用中の情報システムで、主体認証の入口が一つも書かれていなければ、突破への備えも識別コードの管理も確かめられないため違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: FNC-040
#   en:
#     title: "The register lists the ways into the system"
#     description: "Where a system in operation lists no way in, neither the measures against attempts nor the management of identification codes can be confirmed: a violation. The clauses do not speak of records; this is kijun's design."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.1(1)(c)", "unified-r7:7.1.1(2)(a)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "情報システム「{name}」に入る口が一つも書かれていません"
#     en: "No way into the system \"{name}\" is listed"
#   expected:
#     ja: "authentication.entrances に、少なくとも管理者の入る口が一つある"
#     en: "authentication.entrances has at least the way in of the administrators"
#   remedy:
#     ja: "利用者と管理者が入る口を、主体認証の要素と識別コードの管理先とともに記載してください"
#     en: "List the ways in of users and administrators with their factors and where identification codes are managed"
package kijun.rules.functions.entrances_unstated

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, _path), "args": {"name": input.metadata.name}} if object.get(input, _path, []) == []

_path := ["spec", "authentication", "entrances"]
