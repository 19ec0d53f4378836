# METADATA
# title: "監視の機能要件を定める"
# description: "情報システムの運用時の監視に係る管理機能の要件を定める。要件を定めた基準日までの日がないか、要件の文書がリポジトリに実在しなければ違反とする。"
# custom:
#   id: FNC-014
#   en:
#     title: "Functional requirements of monitoring are laid down"
#     description: "Functional requirements for operating and managing the monitoring of the system are laid down. No day by which they were decided, or no document of them in the repository, is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.6(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "監視の機能要件に {field} の記録がないか、確かめられません"
#     en: "{field} of the functional requirements of monitoring is not recorded or cannot be confirmed"
#   expected:
#     ja: "monitoring.requirements に基準日以前の decided_on と、リポジトリに実在する file がある"
#     en: "monitoring.requirements with a decided_on not in the future and a file that is in the repository"
#   remedy:
#     ja: "監視の機能要件を定め、日付と文書を記録してください"
#     en: "Lay down the requirements and record day and document"
package kijun.rules.functions.monitoring_requirements_missing

import data.kijun.lib.files
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, ["spec", "monitoring", "requirements", field]), "key": field, "args": {"field": field}} if {
	some field in {"decided_on", "file"}
	not _recorded(field)
}

_recorded("decided_on") if input.spec.monitoring.requirements.decided_on <= input.as_of

_recorded("file") if files.present(input.spec.monitoring.requirements.file)
