# METADATA
# title: 夜間の同期を待たずに止める手段を持つ
# description: |
#   夜間一回の同期では、内部で止めたアカウントが最長で一日、外部で使える。
#   識別コードが不要になったとき速やかに措置を講じるには、同期を待たずに反映先を止める手段が要る。
#   即時に同期するものは対象としない。
#   遵守事項は緊急停止の手段を名指ししない。
# custom:
#   id: IDM-009
#   en:
#     title: Accounts can be disabled without waiting for the night
#     description: |
#       With one run a night, an account disabled inside stays usable outside for up to a day. Acting soon after an account is
#       no longer needed takes a way to disable it at the targets without waiting. Real-time synchronisation is left out. The
#       requirement does not name an emergency procedure.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "ディレクトリ「{master}」からの同期には、次の同期を待たずに反映先のアカウントを止める手段がありません"
#     en: "There is no way to disable an account at the targets of \"{master}\" without waiting for the next run"
#   expected:
#     ja: "emergency_disable に手順がある"
#     en: "emergency_disable has a procedure"
#   remedy:
#     ja: "緊急停止の手順と連絡先を定め、emergency_disable に記載してください。"
#     en: "Establish an emergency procedure with a contact and describe it in emergency_disable."
package kijun.rules.identity.emergency_disable_missing

applicable if input.spec.synchronisation

findings contains {
	"path": ["spec", "synchronisation"],
	"args": {"master": input.spec.synchronisation.master},
} if {
	object.get(input.spec.synchronisation, "frequency", "-") != "realtime"
	not input.spec.synchronisation.emergency_disable
}
