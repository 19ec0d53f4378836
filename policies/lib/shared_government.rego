# METADATA
# title: 政府共通利用型システム
# description: |
#   情報システムが、政府共通利用型システムとして管理されるか（operator）、そのセキュリティ機能を利用して構築されたか（user）を読み取る。
#   記載がないときは、どちらでもないとは言えない。機関の利用（職員等への機器等の提供）は Organization の shared_services から読み取る。
package kijun.lib.shared_government

import data.kijun.lib.place
import data.kijun.lib.systems

# May have the role: it says so, or says nothing.
perhaps(document, role) if {
	not systems.disposed(document)
	not _another(document, role)
}

_another(document, role) if {
	document.spec.shared_government
	not role in document.spec.shared_government.roles
}

plays(document, role) if role in document.spec.shared_government.roles

# Agencies that use the shared system by the day and have no date in `field` by then; the list itself when it is empty.
agencies_without(document, _) := {{"path": place.nearest(document, ["spec", "shared_government", "user_agencies"]), "agency": "user_agencies"}} if {
	count(object.get(document, ["spec", "shared_government", "user_agencies"], [])) == 0
}

agencies_without(document, field) := {{"path": ["spec", "shared_government", "user_agencies", i], "agency": agency.name} |
	some i, agency in document.spec.shared_government.user_agencies
	object.get(agency, "started_on", document.as_of) <= document.as_of
	not _dated(agency, field, document.as_of)
} if {
	count(document.spec.shared_government.user_agencies) > 0
}

_dated(agency, field, day) if agency[field] <= day

# Shared systems whose equipment the agency receives by the day, by their place in the list.
received(document) := {i: service |
	some i, service in document.spec.shared_services
	object.get(service, "received_on", document.as_of) <= document.as_of
}

# The organisation receives such equipment, or does not say.
perhaps_receives(document) if not _receives_none(document)

_receives_none(document) if {
	document.spec.shared_services
	count(received(document)) == 0
}
