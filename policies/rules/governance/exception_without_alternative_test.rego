package kijun.rules.governance.exception_without_alternative_test

import data.kijun.rules.governance.exception_without_alternative as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_nothing_stated_is_reported if {
	_paths({}) == {["spec"]}
	_paths({"alternative_measures": []}) == {["spec", "alternative_measures"]}
}

test_measures_or_reason_are_enough if {
	_paths({"alternative_measures": ["監視の強化"]}) == set()
	_paths({"no_alternative_reason": "影響がない"}) == set()
}
