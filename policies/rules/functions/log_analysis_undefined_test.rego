package kijun.rules.functions.log_analysis_undefined_test

import data.kijun.rules.functions.log_analysis_undefined as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(log) := {"logs": [object.union({"name": "アクセスログ"}, log)]}

test_defined if _places(_spec({"analysis": {"method": "相関分析", "by": "監視センター"}})) == set()

test_undefined if {
	_places(_spec({})) == {["spec", "logs", 0]}
	_args(_spec({})) == {{"name": "アクセスログ"}}
}

test_does_not_apply_without_logs if {
	not _applies({})
	not _applies({"logs": []})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
