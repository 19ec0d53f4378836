package kijun.lib.elements_test

import data.kijun.lib.elements

_document(spec) := {"as_of": "2026-11-01", "spec": spec}

_components := [
	{"name": "a", "type": "server"},
	{"name": "b", "type": "server", "form": "cloud"},
	{"name": "c", "type": "server", "form": "physical"},
	{"name": "d", "type": "terminal"},
	{"name": "e", "type": "server", "retirement": {"retired_on": "2026-11-01"}},
]

test_components_of_a_type_in_use if {
	object.keys(elements.of_type(_document({"components": _components}), "server")) == {0, 1, 2}
	object.keys(elements.physical(_document({"components": _components}), "server")) == {0, 2}
	elements.of_type(_document({}), "server") == {}
}

test_protected_by_any_aspect if {
	elements.protected({"confidentiality": 2, "integrity": 1, "availability": 1})
	elements.protected({"confidentiality": 1, "integrity": 2, "availability": 1})
	elements.protected({"confidentiality": 1, "integrity": 1, "availability": 2})
	not elements.protected({"confidentiality": 1, "integrity": 1, "availability": 1})
}

_absence(element) := {"element": element, "confirmed_by": "佐藤 花子", "confirmed_on": "2026-11-01"}

test_unstated_until_recorded_or_confirmed_absent if {
	every element in {"server", "terminal", "web", "mail", "dns", "database", "platform-software"} {
		elements.unstated(_document({}), element)
		not elements.unstated(_document({"elements_absent": [_absence(element)]}), element)
		elements.unstated(_document({"elements_absent": [_absence("special-purpose")]}), element)
	}
	not elements.unstated(_document({"components": _components}), "server")
	elements.unstated(_document({"components": _components}), "special-purpose")
}

_sections := {
	"web": {"web": {"sites": [{"name": "s"}]}},
	"mail": {"mail": {"servers": []}},
	"dns": {"dns": {"zones": []}},
	"database": {"databases": [{"name": "d"}]},
	"platform-software": {"platform_software": [{"name": "p"}]},
}

test_sections_that_record if {
	every element, spec in _sections {
		not elements.unstated(_document(spec), element)
	}
	elements.unstated(_document({"web": {}}), "web")
	elements.unstated(_document({"web": {"sites": []}}), "web")
}

test_confirmation_that_contradicts if {
	elements.contradictions(_document({"elements_absent": [_absence("web"), _absence("server")], "components": _components}), "server") == {1}
	elements.contradictions(_document({"elements_absent": [_absence("web"), _absence("server")], "components": _components}), "web") == set()
	elements.contradictions(_document({"elements_absent": [object.union(_absence("web"), {"confirmed_on": "2026-11-02"})]}), "web") == {0}
	elements.contradictions(_document({"elements_absent": [_absence("web")]}), "web") == set()
}

test_dated_by_the_day if {
	elements.dated({"done_on": "2026-11-01"}, "done_on", "2026-11-01")
	not elements.dated({"done_on": "2026-11-02"}, "done_on", "2026-11-01")
	not elements.dated({}, "done_on", "2026-11-01")
}

test_treated_vulnerabilities if {
	elements.treated({"fixed_on": "2026-11-01"}, "2026-11-01")
	not elements.treated({"fixed_on": "2026-11-02"}, "2026-11-01")
	elements.treated({"plan": "p", "due_on": "2026-11-01"}, "2026-11-01")
	not elements.treated({"plan": "p", "due_on": "2026-10-31"}, "2026-11-01")
	not elements.treated({"due_on": "2026-11-02"}, "2026-11-01")
	not elements.treated({"plan": "p"}, "2026-11-01")
}

test_vulnerabilities_name_components_or_their_software if {
	document := {"as_of": "2026-11-01", "spec": {"components": [
		{"name": "web-01", "type": "server", "software": [{"name": "nginx"}]},
		{"name": "旧 web-00", "type": "server", "retirement": {"retired_on": "2026-10-01"}},
	]}}
	elements.concerns(document, {"component": "web-01"}, "server")
	elements.concerns(document, {"component": "nginx"}, "server")
	not elements.concerns(document, {"component": "web-01"}, "terminal")
	not elements.concerns(document, {"component": "旧 web-00"}, "server")
	not elements.concerns(document, {"component": "ほか"}, "server")
	not elements.concerns(document, {}, "server")
	elements.called({"name": "db-01"}) == {"db-01"}
}
