# METADATA
# title: 見直し
# description: 対策基準、規程、対策、対策推進計画の見直しの記録（Organization の reviews）を読み取る。
package kijun.lib.reviews

import data.kijun.lib.dates
import data.kijun.lib.place
import data.kijun.lib.records

# What the review of `subject` within the last `limit` days lacks: the review itself, results it considers, or dates.
flaws(document, subject, limit, fields) := {{"path": place.nearest(document, ["spec", "reviews"]), "missing": "review"} |
	count(_within(document, subject, limit)) == 0
} | {flaw |
	[_, i] := max({[review.reviewed_on, i] | some i, review in _within(document, subject, limit)})
	some flaw in _of(document, i, limit, fields)
}

_within(document, subject, limit) := {i: review |
	some i, review in document.spec.reviews
	review.subject == subject
	review.reviewed_on <= document.as_of
	dates.days_between(review.reviewed_on, document.as_of) <= limit
}

_of(document, i, limit, fields) := {{"path": place.nearest(document, ["spec", "reviews", i, "inputs"]), "missing": result} |
	some result in _results(document, document.spec.reviews[i], limit)
	not result in object.get(document.spec.reviews[i], "inputs", [])
} | {{"path": place.nearest(document, ["spec", "reviews", i, field]), "missing": field} |
	some field in fields
	not _dated(document, i, field, limit)
}

# Deliberation precedes the end of the review by at most the interval, the report follows it.
_dated(document, i, "deliberated_on", limit) if {
	review := document.spec.reviews[i]
	review.deliberated_on <= review.reviewed_on
	dates.days_between(review.deliberated_on, review.reviewed_on) <= limit
}

_dated(document, i, "reported_to_ciso_on", _) if {
	records.done_between(document.spec.reviews[i], "reported_to_ciso_on", document.spec.reviews[i].reviewed_on, document.as_of)
}

_results(document, review, limit) := ({"operation", "self_checks", "audits"} | {"headquarters_audits" |
	some audit in document.spec.headquarters_audits
	audit.reported_on <= review.reviewed_on
	dates.days_between(audit.reported_on, review.reviewed_on) <= limit
}) | {"situation" | review.subject in {"own_standards", "promotion_plan"}}
