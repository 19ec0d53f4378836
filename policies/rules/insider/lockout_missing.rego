# METADATA
# title: 主体認証の試行回数を制限する
# description: |
#   不正な主体認証の試行への対策として、続けて失敗したときの一時停止を求める。
#   上限の回数が組織が定める値を超えるもの、又は記載のないものを違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-023
#   en:
#     title: Repeated authentication attempts are limited
#     description: |
#       As a measure against unauthorised attempts, accounts are locked after repeated failures. A limit above the
#       organisation's number, or none recorded, is a violation. That this answers the requirement is kijun's reading.
#   severity: medium
#   kinds: [IdentityStore]
#   parameters: [lockout_failures]
#   clauses: ["unified-r7:7.1.1(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "利用者管理「{store}」は、組織が定める{limit}回以内の認証失敗で一時停止する設定になっていません"
#     en: "Identity store \"{store}\" does not lock accounts within the {limit} failed attempts the organisation has set"
#   expected:
#     ja: "組織が定める回数以下の lockout_after_failures"
#     en: "lockout_after_failures at or below the number the organisation has set"
#   remedy:
#     ja: "一時停止の設定を行い、回数を lockout_after_failures に記録してください。"
#     en: "Configure the lock-out and record the number in lockout_after_failures."
package kijun.rules.insider.lockout_missing

import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "credentials", "lockout_after_failures"]),
	"args": {"store": input.metadata.name, "limit": data.kijun.parameters.lockout_failures},
} if {
	not _limited
}

_limited if input.spec.credentials.lockout_after_failures <= data.kijun.parameters.lockout_failures
