# METADATA
# title: "情報システムの関連文書と手順を整備する"
# description: "サーバ装置と端末、通信回線と通信回線装置の情報、並びに水準の維持、インシデントの認知時、停止時の復旧の各手順を整備する。欠けた文書ごとに違反とする。"
# custom:
#   id: TEC-009
#   en:
#     title: "System documents and procedures are kept"
#     description: "Documents on servers and terminals and on lines and line equipment, and procedures to maintain security, on incidents and for recovery, are kept. Each one missing is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.2(1)(d)(i)", "unified-r7:5.2.2(1)(d)(ii)", "unified-r7:5.2.2(1)(e)(i)", "unified-r7:5.2.2(1)(e)(ii)", "unified-r7:5.2.2(1)(e)(iii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "関連文書 {subject} が整備されていません"
#     en: "The system document {subject} is missing"
#   expected:
#     ja: "spec.life_cycle.documents が五種類の文書を全て挙げる"
#     en: "spec.life_cycle.documents lists all five kinds"
#   remedy:
#     ja: "文書を整備し、文書番号などを記録してください"
#     en: "Prepare the document and record its reference"
package kijun.rules.technical.system_documents_incomplete

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, ["spec", "life_cycle", "documents"]), "key": subject, "args": {"subject": subject}} if {
	some subject in {"servers-terminals", "network", "maintenance", "incident", "recovery"}
	not subject in _kept
}

_kept := {document.subject | some document in input.spec.life_cycle.documents}
