# METADATA
# title: 定められた文書
# description: |
#   規程、手順、計画、方針（{file, approval, reviewed_on} を持つ記載）が定められたと言えるかを、一つの基準で確かめる。
#   決定した人と日（未来でない）、申請者が決定者と別の人であること、組織が定める間隔（rule_review_days）の決定又は見直し、リポジトリにある本文を見る。
#   「not f(x.y)」は x.y が欠けると文全体が未定義になるため、欠け得る項目は記載ごと渡す。
package kijun.lib.documents

import data.kijun.lib.dates
import data.kijun.lib.files
import data.kijun.lib.governance
import data.kijun.lib.place

# What keeps the document at `path` from counting as established, and the place that shows it: `document` (nothing there),
# `approval`, `approval.applicant`, `approval.approver`, `reviewed_on`, `file`.
faults(resource, path) := _absent(resource, path) | {_at(resource, path, missing) |
	_recorded(resource, path)
	some missing in flaws(object.get(resource, path, {}), resource.as_of)
}

# The same for what is not reviewed at an interval, such as the plan of a year.
decision_faults(resource, path) := _absent(resource, path) | {_at(resource, path, missing) |
	_recorded(resource, path)
	some missing in decision_flaws(object.get(resource, path, {}), resource.as_of)
}

_absent(resource, path) := {{"missing": "document", "path": place.nearest(resource, path)} | not _recorded(resource, path)}

_recorded(resource, path) if is_object(object.get(resource, path, null))

_at(resource, path, missing) := {"missing": missing, "path": place.nearest(resource, array.concat(path, split(missing, ".")))}

# The fields that keep an entry from counting as established on the day.
flaws(entry, day) := decision_flaws(entry, day) | _unreviewed(entry, day)

# The same, except for reviews.
decision_flaws(entry, day) := _undecided(entry, day) | {"file" | not on_file(entry, "file")}

_undecided(entry, day) := {"approval"} if not decided(entry, day)

_undecided(entry, day) := {"approval.applicant" | not entry.approval.applicant} | {"approval.approver" |
	governance.same_person(entry.approval.applicant, entry.approval.approver)
} if {
	decided(entry, day)
}

# What was not decided yet is not due for a review.
_unreviewed(entry, day) := {"reviewed_on" |
	decided(entry, day)
	not reviewed(entry, day)
}

# Decided by the day.
decided(entry, day) if entry.approval.approved_on <= day

# The entry's field names a file of the repository.
on_file(entry, field) if files.present(entry[field])

# Decided or reviewed on the day itself or within the interval before.
reviewed(entry, day) if dates.days_between(considered_on(entry, day), day) <= data.kijun.parameters.rule_review_days

# The day of its last decision or review, neither in the future; undefined when there is none.
considered_on(entry, day) := max({date |
	some date in {object.get(entry, ["approval", "approved_on"], "9999-12-31"), object.get(entry, "reviewed_on", "9999-12-31")}
	date <= day
})
