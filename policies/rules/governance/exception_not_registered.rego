# METADATA
# title: 例外措置を台帳に記載する
# description: "許可権限者は、例外措置の申請の記録を整備する。台帳の整理番号が記されていないものを違反とする。"
# custom:
#   id: GOV-055
#   en:
#     title: "Exceptions stand in the register"
#     description: "The permission authority establishes records of applications. An exception without its number in the register is a violation."
#   severity: medium
#   kinds: [Exception]
#   clauses: ["unified-r7:2.2.2(2)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "例外措置の台帳の整理番号がありません"
#     en: "The exception has no number in the register"
#   expected:
#     ja: "register.number があり、entered_on が基準日以前である"
#     en: "register.number, with an entered_on that is not in the future"
#   remedy:
#     ja: "台帳に記載し、整理番号を register に記録してください。"
#     en: "Enter it in the register and record the number."
package kijun.rules.governance.exception_not_registered

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "register"]), "args": {}} if not _registered

_registered if object.get(input.spec.register, "entered_on", input.as_of) <= input.as_of
