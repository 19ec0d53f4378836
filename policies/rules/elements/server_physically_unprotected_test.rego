package kijun.rules.elements.server_physically_unprotected_test

import data.kijun.rules.elements.server_physically_unprotected as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_threats := {"theft", "unauthorised-operation", "viewing"}

_spec(component) := {
	"classification": {"confidentiality": 2, "integrity": 1, "availability": 1},
	"components": [{"name": "他", "type": "other"}, object.union({"name": "甲", "type": "server"}, component)],
}

_measures(threats) := {"physical_protection": [{"against": threat, "measure": "施錠"} | some threat in threats]}

test_all_threats_met if _places(_spec(_measures(_threats))) == set()

test_each_threat if {
	every threat in _threats {
		spec := _spec(_measures(_threats - {threat}))
		_places(spec) == {["spec", "components", 1, "physical_protection"]}
		_keys(spec) == {threat}
		{args.name | some args in _args(spec)} == {"甲"}
	}
}

test_nothing_recorded if {
	_keys(_spec({})) == _threats
	_places(_spec({})) == {["spec", "components", 1]}
	_places(_spec({"form": "physical"})) == {["spec", "components", 1]}
}

test_only_physical if {
	_places(_spec({"form": "cloud"})) == set()
	not _applies(_spec({"form": "cloud"}))
	not _applies(_spec({"form": "virtual"}))
}

test_only_classified if not _applies(object.union(_spec({}), {"classification": {"confidentiality": 1, "integrity": 1, "availability": 1}}))

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_words if {
	_args(_spec(_measures(_threats - {"theft"}))) == {{"name": "甲", "threat": "盗難や不正な持ち出し", "threat_en": "theft and unauthorised removal"}}
}
