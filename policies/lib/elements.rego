# METADATA
# title: 情報システムの構成要素
# description: |
#   端末、サーバ装置などの構成要素の記載と、無いことの確認を読み取る。
#   「not f(x.y)」は x.y が欠けると文全体が未定義になるため、欠け得る項目は文書と経路、又は項目の全体を渡す。
package kijun.lib.elements

import data.kijun.lib.classification
import data.kijun.lib.systems

# Components of the type in use on the day, by their place in the list.
of_type(document, type) := {i: component |
	some i, component in systems.in_use(document)
	component.type == type
}

# Those of them that are physical equipment; a form left out counts as physical.
physical(document, type) := {i: component |
	some i, component in of_type(document, type)
	object.get(component, "form", "physical") == "physical"
}

# 要保護情報: any of confidential, critical or vital information.
protected(classes) if classification.confidential(classes)

protected(classes) if classification.critical_integrity(classes)

protected(classes) if classification.vital(classes)

# The register says nothing of the element: it lists none, and nobody confirmed that there is none.
unstated(document, element) if {
	not _recorded(document, element)
	not absent(document, element)
}

# Places where the element is confirmed not to exist although the register lists one, or on a day that has not come.
contradictions(document, element) := {i |
	some i, entry in document.spec.elements_absent
	entry.element == element
	_contradicted(document, entry)
}

_contradicted(document, entry) if _recorded(document, entry.element)

_contradicted(document, entry) if entry.confirmed_on > document.as_of

absent(document, element) if {
	some entry in document.spec.elements_absent
	entry.element == element
}

_recorded(document, element) if {
	some component in document.spec.components
	component.type == element
}

_recorded(document, element) if {
	path := {
		"web": ["web", "sites"],
		"mail": ["mail"],
		"dns": ["dns"],
		"database": ["databases"],
		"platform-software": ["platform_software"],
	}[element]
	count(object.get(document.spec, path, [])) > 0
}

# The date in `field` is known and not in the future.
dated(entry, field, day) if entry[field] <= day

# A vulnerability for which a measure took effect, or which has a plan whose day has not passed.
treated(vulnerability, day) if systems.fixed(vulnerability, day)

treated(vulnerability, day) if {
	vulnerability.plan
	vulnerability.due_on >= day
}

# The vulnerability names a component of the type in use, or software on one.
concerns(document, vulnerability, type) if {
	some component in of_type(document, type)
	vulnerability.component in called(component)
}

# The names under which a vulnerability may point to the component.
called(component) := {component.name} | {software.name | some software in component.software}
