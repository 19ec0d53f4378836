# METADATA
# title: 対処の記録の日時が前後しない
# description: "報告、評価、連絡、指示、遮断などの日時が認知より前である、切離しが感染の疑いより前である、不審メールの報告が受信より前である、又は基準日より後であれば違反とする。誤った日時は遅れを隠すためである。条項は対処の内容の記録を求め、前後関係で判定するのは kijun の解釈である。"
# custom:
#   id: ATK-017
#   en:
#     title: "The times of the record do not contradict each other"
#     description: "Reports, assessment, notifications, instructions or the cut of the network before detection, isolation before suspicion, a report of a mail before its arrival, or any of them after the day of judgement is reported: a wrong time hides delay. The clause asks for a record; judging its order is kijun's reading."
#   severity: medium
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(2)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "日時 {at} が、{after} より前か、基準日 {as_of} より後です"
#     en: "Time {at} is before {after} or after the day of judgement, {as_of}"
#   expected:
#     ja: "日時が認知（切離しでは感染の疑い）以後、基準日以前であること"
#     en: "The time is no earlier than detection (for isolation: suspicion) and no later than the day of judgement"
#   remedy:
#     ja: "日時を確かめて直してください"
#     en: "Check the time and correct it"
package kijun.rules.targeted_attack.times_contradict

import data.kijun.lib.dates

findings contains {"path": moment.path, "args": {"at": moment.at, "after": moment.after, "as_of": input.as_of}} if {
	some moment in _moments
	_impossible(moment)
}

_impossible(moment) if dates.minutes_between(moment.after, moment.at) < 0

_impossible(moment) if dates.date_of(moment.at) > input.as_of

_moments contains {"path": ["spec", "detected_at"], "at": input.spec.detected_at, "after": input.spec.detected_at}

_moments contains {"path": ["spec", field], "at": input.spec[field], "after": input.spec.detected_at} if {
	some field in ["ciso_reported_at", "network_cut_at"]
}

_moments contains {"path": ["spec", "assessment", "at"], "at": input.spec.assessment.at, "after": input.spec.detected_at}

_moments contains {"path": ["spec", list, i, "at"], "at": entry.at, "after": input.spec.detected_at} if {
	some list in ["reports", "notifications", "instructions", "actions", "status_checks", "sharing"]
	some i, entry in input.spec[list]
}

_moments contains {"path": ["spec", "hosts", i, "isolated_at"], "at": host.isolated_at, "after": host.suspected_at} if {
	some i, host in input.spec.hosts
}

_moments contains {"path": ["spec", "mails", i, "reported_at"], "at": mail.reported_at, "after": mail.received_at} if {
	some i, mail in input.spec.mails
}
