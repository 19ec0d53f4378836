# METADATA
# title: 同期の反映先は外部のディレクトリとする
# description: |
#   同期は内部から外部への一方向とする（2020年の講演の運用）。
#   反映先が内部のディレクトリであるもの、又は登録されていないものを違反とする。
# custom:
#   id: IDM-002
#   en:
#     title: The targets of synchronisation are external directories
#     description: |
#       Synchronisation runs one way, from inside to outside (practice of the 2020 talk). A target that is an internal
#       directory, or is not listed, is a violation.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "同期の反映先「{target}」が外部のディレクトリではありません"
#     en: "The target \"{target}\" of the synchronisation is not an external directory"
#   expected:
#     ja: "side が external のディレクトリ"
#     en: "A directory whose side is external"
#   remedy:
#     ja: "反映先を外部のディレクトリに改めるか、directories に登録してください。"
#     en: "Make the target an external directory, or list it in directories."
package kijun.rules.identity.sync_target_not_external

applicable if input.spec.synchronisation

findings contains {"path": ["spec", "synchronisation", "targets", i], "args": {"target": target}} if {
	some i, target in input.spec.synchronisation.targets
	not target in _external
}

_external contains directory.name if {
	some directory in input.spec.directories
	directory.side == "external"
}
