# METADATA
# title: 共有が不要になった情報を消す
# description: "機関外との共有が不要になった時点で、クラウドサービスに保存した要機密情報を速やかに消去する。"
# custom:
#   id: CLD-035
#   en:
#     title: "Information no longer shared is deleted"
#     description: "Confidential information saved for sharing is promptly deleted when sharing becomes unnecessary."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:8.1.1(10)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "共有が必要な期間は {needed_until} に終わりましたが、情報の消去が記録されていません"
#     en: "Sharing was needed until {needed_until}, but deletion is not recorded"
#   unknown:
#     ja: "「{service}」での共有の有無、又は共有がいつまで必要かが記録されておらず（共有しないときは no_sharing に確認を書く）、消去の時期を判定できません"
#     en: "It is not recorded whether anything is shared on \"{service}\" (no_sharing confirms that nothing is), or how long the sharing is needed, so the time of deletion cannot be judged"
#   expected:
#     ja: "共有の終了後に deleted_on がある"
#     en: "`deleted_on` is stated once sharing has ended"
#   remedy:
#     ja: "共有した情報を消去し、deleted_on に日付を書く"
#     en: "Delete what was shared and write the day in `deleted_on`"
package kijun.rules.cloud_service.sharing_not_deleted

import data.kijun.lib.cloud_use

findings contains {"path": ["spec", "sharing", "needed_until"], "args": {"needed_until": input.spec.sharing.needed_until}} if {
	input.spec.sharing.needed_until < input.as_of
	not _deleted
}

open contains {"path": ["spec", "sharing"], "args": {"service": input.spec.service}} if {
	input.spec.sharing
	not input.spec.sharing.needed_until
	not _deleted
}

_deleted if input.spec.sharing.deleted_on <= input.as_of

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	input.spec.sharing
	not _still_needed
}

# Nothing is to be deleted yet.
_still_needed if {
	input.spec.sharing.needed_until >= input.as_of
	not _deleted
}

# Neither how it is shared nor that it is not.
applicable if cloud_use.sharing_unstated(input.spec, input.as_of)

open contains {"path": ["spec"], "args": {"service": input.spec.service}} if cloud_use.sharing_unstated(input.spec, input.as_of)
