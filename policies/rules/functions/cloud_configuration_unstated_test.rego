package kijun.rules.functions.cloud_configuration_unstated_test

import data.kijun.rules.functions.cloud_configuration_unstated as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _system(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_unknown(spec) := found if {
	found := rule.open with input as _system(spec)
}

_open(spec) := {place.path | some place in _unknown(spec)}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(more) := object.union({"components": [{"name": "端末", "form": "physical"}, {"name": "ap-01", "form": "cloud"}, {"name": "ap-02", "form": "cloud"}]}, more)

_absence(kind) := {"absent": [{"kind": "Procurement"}, {"kind": kind}]}

_at := {["spec", "components", 1]}

test_named if {
	_places(_spec({"cloud_configs": ["x"]})) == set()
	_open(_spec({"cloud_configs": ["x"]})) == set()
	_open(_spec(object.union(_absence("CloudConfig"), {"cloud_configs": ["x"]}))) == set()
	_places(_spec(object.union(_absence("CloudConfig"), {"cloud_configs": ["x"]}))) == set()
}

test_not_named if {
	every spec in [_spec({}), _spec({"cloud_configs": []}), _spec(_absence("Incident"))] {
		_open(spec) == _at
		_places(spec) == set()
		{place.args | some place in _unknown(spec)} == {{"name": "ap-01"}}
	}
}

test_declared_absent if {
	_places(_spec(_absence("CloudConfig"))) == _at
	_open(_spec(_absence("CloudConfig"))) == set()
	{finding.args | some finding in _found(_spec(_absence("CloudConfig")))} == {{"name": "ap-01"}}
}

test_only_components_in_use_in_a_cloud if {
	not _applies({"components": [{"name": "端末", "form": "physical"}, {"name": "x"}]})
	not _applies({"components": [{"name": "x", "form": "cloud", "retirement": {"retired_on": "2026-11-01"}}]})
	_open({"components": [{"name": "x", "form": "cloud", "retirement": {"retired_on": "2026-11-01"}}]}) == set()
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(_spec({"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(_spec({"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
