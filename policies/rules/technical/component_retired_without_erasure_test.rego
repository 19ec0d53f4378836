package kijun.rules.technical.component_retired_without_erasure_test

import data.kijun.rules.technical.component_retired_without_erasure as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_spec(type, retirement) := {"components": [{"name": "旧端末", "type": type, "retirement": retirement}]}

test_erased if {
	_places(_spec("terminal", {"retired_on": "2026-09-30", "erasure": {"erased_on": "2026-09-30"}})) == set()
}

test_erased_later if {
	_places(_spec("terminal", {"retired_on": "2026-09-30", "erasure": {"erased_on": "2026-10-01"}})) == {["spec", "components", 0, "retirement", "erasure", "erased_on"]}
}

test_no_record if {
	_places(_spec("terminal", {"retired_on": "2026-11-01"})) == {["spec", "components", 0, "retirement"]}
	_args(_spec("terminal", {"retired_on": "2026-11-01"})) == {{"name": "旧端末", "date": "2026-11-01"}}
}

test_other_types if {
	_places(_spec("server", {"retired_on": "2026-09-30"})) == set()
	not rule.applicable with input as _system(_spec("server", {"retired_on": "2026-09-30"}))
}

test_not_retired_yet if {
	_places(_spec("terminal", {"retired_on": "2026-11-02"})) == set()
	_places({"components": [{"name": "新サーバ", "type": "server"}]}) == set()
}

test_applies_when_something_was_retired if {
	rule.applicable with input as _system(_spec("terminal", {"retired_on": "2026-11-01"}))
	not rule.applicable with input as _system(_spec("terminal", {"retired_on": "2026-11-02"}))
	not rule.applicable with input as _system({"components": [{"name": "新サーバ", "type": "server"}]})
	not rule.applicable with input as _system({})
}
