# METADATA
# title: "アプリケーション・コンテンツの提供方法を見直す"
# description: "機関外の利用者のいるシステムで、組織が定める日数の間に提供方法を見直した記録がないか、利用者に求める版、設定又は操作に水準を下げない理由の記載がなければ違反とする。条項は見直しを求め、間隔は定めない。"
# custom:
#   id: ELM-092
#   en:
#     title: "The ways applications and content are provided are reviewed"
#     description: "In a system with users outside, no review of the ways of provision within the days the organisation has set, or something asked of users without a recorded reason why it does not lower their security, is a violation. The clause asks for a review and gives no interval."
#   severity: medium
#   kinds: [System]
#   parameters: [provision_review_days]
#   clauses: ["unified-r7:6.6.1(4)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "提供方法の見直しに不足があります（{item}、見直しは組織が定める{limit}日以内）"
#     en: "The review of the ways of provision is incomplete ({item}; the organisation has set a review within {limit} days)"
#   expected:
#     ja: "provision_review.reviewed_on が期間内で、demands に理由がある"
#     en: "provision_review.reviewed_on lies within the period, and demands have reasons"
#   remedy:
#     ja: "提供方法を見直し、利用者に求めるものと理由を記録してください"
#     en: "Review the ways of provision and record what is asked of users, and why it is safe"
package kijun.rules.elements.provision_not_reviewed

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count({user | some user in input.spec.users; user in {"public", "companies", "agencies"}}) > 0
}

findings contains {
	"path": place.nearest(input, path),
	"args": {"item": "reviewed_on", "limit": data.kijun.parameters.provision_review_days},
	"key": "reviewed_on",
} if {
	path := ["spec", "applications", "provision_review", "reviewed_on"]
	not systems.recorded_within(input, path, data.kijun.parameters.provision_review_days)
}

findings contains {
	"path": ["spec", "applications", "provision_review"],
	"args": {"item": "demands", "limit": data.kijun.parameters.provision_review_days},
	"key": "demands",
} if {
	input.spec.applications.provision_review
	not input.spec.applications.provision_review.demands
}

findings contains {
	"path": ["spec", "applications", "provision_review", "demands", i],
	"args": {"item": demand.name, "limit": data.kijun.parameters.provision_review_days},
	"key": demand.name,
} if {
	some i, demand in input.spec.applications.provision_review.demands
	not demand.judged_safe_because
}
