# METADATA
# title: 情報システム
# description: |
#   情報システム台帳（System）の記載から、運用中か、機器が使われているか、記録が新しいかを読み取る。
#   「not f(x.y)」は x.y が欠けると文全体が未定義になるため、欠け得る項目は文書と経路で渡す。
package kijun.lib.systems

import data.kijun.lib.dates

# In operation on the day. An entry without a go-live date is taken to be in operation.
in_service(document) if {
	not before_go_live(document)
	not disposed(document)
}

before_go_live(document) if document.spec.life_cycle.go_live_on > document.as_of

disposed(document) if document.spec.life_cycle.disposal.disposed_on <= document.as_of

# Components not retired on the day, by their place in the list.
in_use(document) := {i: component |
	some i, component in document.spec.components
	not retired(component, document.as_of)
}

retired(component, day) if component.retirement.retired_on <= day

# The date at `path` is the day itself or at most `limit` days before; a missing or future date is no record.
recorded_within(document, path, limit) if {
	date := object.get(document, path, "9999-12-31")
	date <= document.as_of
	dates.days_between(date, document.as_of) <= limit
}

# The item (information or database) names a use of cryptography that the document really has and that can encrypt what
# is stored: encryption of communication does not.
encrypted(document, item) if {
	some use in document.spec.cryptography
	use.name == item.encrypted_by
	use.used_for in {"storage", "other"}
}

# A vulnerability or a finding of an assessment for which a measure has taken effect.
fixed(problem, day) if problem.fixed_on <= day

# The day from which work on the version in use may count, when the system was renewed: the renewal before the last one, or
# the entry of the construction in the ledger. Undefined without a renewal, or when nothing earlier is on record.
renewal_work_after(document) := max({day |
	some day in (_renewals(document) | _constructions(document))
	day < max(_renewals(document))
})

_renewals(document) := {renewal.renewed_on |
	some renewal in document.spec.phases.renewals
	renewal.renewed_on <= document.as_of
}

_constructions(document) := {entry.recorded_on |
	some entry in document.spec.phases.ledger
	entry.event == "construction"
}
