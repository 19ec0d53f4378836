# METADATA
# title: 内外のディレクトリは日に一回同期する
# description: |
#   2020年の講演は、業務中に外部の情報が変わる混乱を避け整合性を保つため、日に一回の同期とする。
#   遵守事項は頻度を定めない。
#   頻度が日に一回でないもの、又は定めのないものを違反とする。
# custom:
#   id: IDM-003
#   en:
#     title: Inside and outside are synchronised once a day
#     description: |
#       In the 2020 talk directories are synchronised once a day, to keep them consistent without changes during working hours.
#       The requirement sets no frequency. Any other frequency, or none recorded, is a violation.
#   severity: medium
#   kinds: [IdentityStore]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "同期の頻度が日に一回（daily）ではありません（記載: {frequency}）"
#     en: "The synchronisation is not daily (recorded: {frequency})"
#   expected:
#     ja: "daily（日に一回）"
#     en: "daily"
#   remedy:
#     ja: "日に一回の同期とし、frequency を daily としてください。"
#     en: "Synchronise once a day and set frequency to daily."
package kijun.rules.identity.sync_not_daily

import data.kijun.lib.place

applicable if input.spec.synchronisation

findings contains {
	"path": place.nearest(input, ["spec", "synchronisation", "frequency"]),
	"args": {"frequency": frequency},
} if {
	frequency := object.get(input.spec.synchronisation, "frequency", "-")
	frequency != "daily"
}
