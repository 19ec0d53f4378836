# METADATA
# title: "オンライン手続の主体認証はリスクを評価して定める"
# description: "国民等・事業者と機関の間の申請や届出をオンラインで受け付ける情報システムでは、手続に伴うリスクの評価に基づいて主体認証の要件を策定する。評価の日又は要件のない手続を違反とし、国民等又は事業者が利用するのに手続の有無が書かれていないものは不明とする。"
# custom:
#   id: TEC-014
#   en:
#     title: "Authentication of online procedures follows a risk assessment"
#     description: "For systems that take applications and notifications from the public or companies online, requirements for authentication are formulated on the basis of an assessment of the risks. A procedure without the day of the assessment or without requirements is a violation; where the public or companies are users and nothing is said of procedures, it is unknown."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.1(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "オンライン手続「{name}」に、リスクの評価に基づく主体認証の要件がありません"
#     en: "The online procedure \"{name}\" has no requirements for authentication based on a risk assessment"
#   unknown:
#     ja: "国民等又は事業者が利用するシステムですが、オンライン手続の有無が書かれていません"
#     en: "The public or companies use the system, but whether there are online procedures is not written down"
#   expected:
#     ja: "online_procedures の各手続に risk_assessed_on と authentication がある。手続がなければ空の並びとする"
#     en: "Each of online_procedures has risk_assessed_on and authentication; the list is empty when there is none"
#   remedy:
#     ja: "リスクを評価して主体認証の要件を定め、記録してください"
#     en: "Assess the risks, formulate the requirements and record both"
package kijun.rules.technical.online_procedure_risk_unassessed

import data.kijun.lib.systems

applicable if {
	not systems.disposed(input)
	count(input.spec.online_procedures) > 0
}

applicable if {
	not systems.disposed(input)
	_unsaid
}

open contains {"path": ["spec", "users"], "args": {}} if _unsaid

# Users outside, and not a word on whether they apply for or notify anything online.
_unsaid if {
	not input.spec.online_procedures
	some user in input.spec.users
	user in {"public", "companies"}
}

findings contains {"path": ["spec", "online_procedures", i], "args": {"name": procedure.name}} if {
	some i, procedure in input.spec.online_procedures
	not _assessed(procedure)
}

_assessed(procedure) if {
	procedure.risk_assessed_on <= input.as_of
	procedure.authentication
}
