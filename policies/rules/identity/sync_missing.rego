# METADATA
# title: 内外のディレクトリを同期して一元管理する
# description: |
#   内外のディレクトリを別々に更新すると、止め忘れたアカウントが一方に残る。
#   2020年の講演は、利用者情報を一元管理して常に正しい情報を保つ。
#   両方のディレクトリがありながら同期の記載がないものを違反とする。
# custom:
#   id: IDM-008
#   en:
#     title: Inside and outside are managed as one
#     description: |
#       When both directories are updated by hand, accounts that somebody forgot remain on one side. In the 2020 talk users are
#       managed in one place so that the information stays right. Having both directories and no synchronisation is a violation.
#   severity: medium
#   kinds: [IdentityStore]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "利用者管理「{store}」は内外のディレクトリを持ちますが、同期の仕組みがありません"
#     en: "Identity store \"{store}\" has internal and external directories and no synchronisation"
#   expected:
#     ja: "内部を正とする同期が synchronisation に記載されている"
#     en: "synchronisation describes how the internal directory is carried outside"
#   remedy:
#     ja: "内部を正とする日に一回の同期を設け、synchronisation に記載してください。"
#     en: "Set up a daily synchronisation from the internal directory and describe it in synchronisation."
package kijun.rules.identity.sync_missing

applicable if count({directory.side | some directory in input.spec.directories}) == 2

findings contains {"path": ["spec", "directories"], "args": {"store": input.metadata.name}} if {
	not input.spec.synchronisation
}
