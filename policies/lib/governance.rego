# METADATA
# title: 組織と体制
# description: |
#   組織（Organization）の記載から、任命、規程、年度の計画を読み取る。氏名は空白と職員番号の有無を区別しない。
#   「not f(x.y)」は x.y が欠けると文全体が未定義になるため、欠け得る項目は文書と経路で渡す。
package kijun.lib.governance

import data.kijun.lib.dates

# A name without spaces and staff number, so that 「S-0412 佐藤 花子」 and 「佐藤花子」 are one person.
person(name) := replace(replace(_without_number(name), " ", ""), "　", "")

_without_number(name) := substring(name, indexof(name, " ") + 1, -1) if {
	contains(name, "-")
	regex.match(`^[A-Z]+-[0-9]+ `, name)
} else := name

same_person(one, other) if person(one) == person(other)

# The appointment at `path` exists, with a date that is not in the future.
appointed(document, path) if _in_force(document, path, "designated_on")

# The body at `path` exists and was established by the day.
established(document, path) if _in_force(document, path, "established_on")

_in_force(document, path, field) if {
	entry := object.get(document, path, null)
	is_object(entry)
	entry[field] <= document.as_of
}

# Decided by the chief information security officer, or before the present one took office: who held the post then is not on record.
by_ciso(document, approval) if same_person(document.spec.roles.ciso.name, approval.approver)

by_ciso(document, approval) if document.spec.roles.ciso.designated_on > approval.approved_on

# Decided by the head information security officer or above, or before the present one took office.
by_head(document, name, _) if {
	some role in ["head_officer", "ciso", "deputy_ciso"]
	same_person(document.spec.roles[role].name, name)
}

by_head(document, _, day) if document.spec.roles.head_officer.designated_on > day

# The rules and procedures of a kind, by their place in the list.
rules_of(document, kind) := {i: rule |
	some i, rule in document.spec.rules
	rule.kind == kind
}

# The year in which the fiscal year of `date` begins.
fiscal_year(date) := to_number(substring(dates.fiscal_year_start(date), 0, 4))

year_end(year) := concat("", [format_int(year + 1, 10), "-03-31"])

# The fiscal year whose plans must exist: the current one from `grace` days after 1 April, before that the last.
due_year(date, grace) := fiscal_year(date) if dates.days_between(dates.fiscal_year_start(date), date) >= grace

due_year(date, grace) := fiscal_year(date) - 1 if dates.days_between(dates.fiscal_year_start(date), date) < grace

# This fiscal year or the one before: what is older can no longer be put right.
recent(entry, date) if entry.fiscal_year >= fiscal_year(date) - 1

# The last day for something of a fiscal year: the day the organisation has set, else the end of the year.
deadline(year, item, field) := object.get(item, field, year_end(year))

# The entry's date in `field` is known and not in the future.
dated(entry, field, date) if entry[field] <= date

# Past its day and not done.
overdue(improvement, date) if {
	improvement.due_on < date
	not dated(improvement, "done_on", date)
}

# Nothing of this fiscal year or the last is on record in the list: nothing done that could be seen.
unrecorded(document, list) if {
	count({i |
		some i, entry in document.spec[list]
		recent(entry, document.as_of)
	}) == 0
}

# The list has an entry of this fiscal year and none of the last: what was due in the last cannot be seen.
last_year_missing(document, list) if {
	not unrecorded(document, list)
	not (fiscal_year(document.as_of) - 1) in {entry.fiscal_year | some entry in document.spec[list]}
}

# The text at `path` says something: it is there and no placeholder.
stated(document, path) if {
	text := object.get(document, path, "")
	not lower(trim(text, " 　。.…-—―?？（）()")) in {"", "未定", "検討中", "調整中", "作成中", "要確認", "未記入", "tbd", "todo", "tba", "n/a", "xxx"}
}
