# METADATA
# title: 情報の台帳
# description: |
#   情報の台帳（InformationRegister）の情報が要保護情報かどうかと、機関の種類によって変わる機密性3情報の扱いを読み取る。
#   格付けのない情報は、要機密情報又は要保護情報かもしれないものとして扱う。
package kijun.lib.information

import data.kijun.lib.classification

# 要保護情報, or not classified yet.
protected(item) if not item.classification

protected(item) if classification.confidential(item.classification)

protected(item) if classification.critical_integrity(item.classification)

protected(item) if classification.vital(item.classification)

# 要機密情報, or not classified yet.
confidential(item) if not item.classification

confidential(item) if classification.confidential(item.classification)

class3(item) if item.classification.confidentiality == 3

# 機密性3情報, 要保全情報 or 要安定情報: what needs the division officer's permission to leave.
important(degree) if degree.confidentiality == 3

important(degree) if classification.critical_integrity(degree)

important(degree) if classification.vital(degree)

# The register belongs to an incorporated administrative agency or designated corporation.
corporation(document) if _type(document) in {"incorporated", "designated"}

# The same, and it does not handle class-3 information as national organs do.
corporation_rules(document) if {
	corporation(document)
	not as_national_organs(document)
}

as_national_organs(document) if document.spec.as_national_organs.approved_on <= document.as_of

# Nobody knows what type of agency the register belongs to.
type_unknown(document) if not _type(document)

_type(document) := data.kijun.workspace.Organization[document.spec.organization].spec.type

# None of the items states the list: an empty one would say that there was none.
silent(items, list) if {
	count(items) > 0
	every item in items {
		not item[list]
	}
}
