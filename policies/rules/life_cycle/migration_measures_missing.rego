# METADATA
# title: "運用・保守段階への移行の手順と環境に措置を講じている"
# description: "構築した情報システムを運用・保守段階へ移す際は、移行の手順と環境に情報セキュリティの措置を講じる。移行の手順のファイル、申請者と別の者による運用開始日（記載がなければ基準日）までの承認、同じ日までに講じた環境の措置を求める。"
# custom:
#   id: LIF-012
#   en:
#     title: "Measures are taken on procedure and environment of migration"
#     description: "On moving to operation, measures are taken on procedure and environment of migration: the file of the procedure, its approval by another person than the applicant by go-live (or, without that date, the day of the check), and a measure on the environment taken by then are required."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.2(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "運用・保守段階への移行の措置に欠けるものがあります：{missing}（approval は手順の決定、file は手順の本文、environment は環境についての措置）"
#     en: "The measures on migration lack: {missing}"
#   expected:
#     ja: "phases.migration に、procedure（リポジトリにある file、運用開始までの申請者と別の者による approval）、environment の措置があること"
#     en: "phases.migration with a procedure (file in the repository, approval by go-live, not by the applicant) and a measure in environment"
#   remedy:
#     ja: "移行の手順を定めて承認を得、移行環境の措置を講じて phases.migration に記録してください。"
#     en: "Lay down and approve the procedure, take measures on the environment and record them in phases.migration."
package kijun.rules.life_cycle.migration_measures_missing

import data.kijun.lib.documents
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, ["spec", "phases", "migration"]), "args": {"missing": missing}, "key": missing} if {
	some missing in (_flaws | _unprotected)
}

# It serves one migration: no review falls due.
_flaws := documents.decision_flaws(object.get(input, ["spec", "phases", "migration", "procedure"], {}), _by)

_unprotected := {"environment" | not _protected}

_protected if {
	some measure in input.spec.phases.migration.environment
	measure.done_on <= _by
}

_by := object.get(input.spec, ["life_cycle", "go_live_on"], input.as_of)
