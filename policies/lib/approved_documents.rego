# METADATA
# title: 承認を得て定めた文書
# description: |
#   方針や手順の文書（{file, version, approval, reviewed_on}）が、申請者とは別の人の承認を得ており、見直され、リポジトリに実在するかを確かめる。
#   「not f(x.y)」は x.y が欠けると文全体が未定義になるため、欠け得る項目は文書と経路で渡す。
package kijun.lib.approved_documents

import data.kijun.lib.dates
import data.kijun.lib.files
import data.kijun.lib.governance

# What keeps the document at `path` from counting as established, as the field that lacks; without the document, `document`.
faults(resource, path, _) := {"document"} if not _recorded(resource, path)

faults(resource, path, limit) := {field | some field in {"approval", "reviewed_on", "file"}; not _good(resource, path, field, limit)} if _recorded(resource, path)

# The day of its last approval or review, neither in the future; undefined when there is none.
last_considered(resource, path) := max({date |
	entry := object.get(resource, path, {})
	some date in {object.get(entry, ["approval", "approved_on"], "9999-12-31"), object.get(entry, "reviewed_on", "9999-12-31")}
	date <= resource.as_of
})

# Approved by the day, and not by the one who asked for it.
approved(resource, path) if {
	approval := object.get(resource, array.concat(path, ["approval"]), null)
	is_object(approval)
	approval.approved_on <= resource.as_of
	not _by_applicant(approval)
}

_by_applicant(approval) if governance.same_person(approval.applicant, approval.approver)

_recorded(resource, path) if is_object(object.get(resource, path, null))

_good(resource, path, "approval", _) if approved(resource, path)

_good(resource, path, "reviewed_on", limit) if dates.days_between(last_considered(resource, path), resource.as_of) <= limit

_good(resource, path, "file", _) if files.present(object.get(resource, array.concat(path, ["file"]), ""))
