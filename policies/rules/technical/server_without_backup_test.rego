package kijun.rules.technical.server_without_backup_test

import data.kijun.rules.technical.server_without_backup as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"classification": {"availability": 2}}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(targets) := {
	"components": [{"name": "DB サーバ", "type": "server"}],
	"backups": [{"name": "日次", "targets": targets}],
}

test_backed_up if _places(_spec(["DB サーバ"])) == set()

test_not_backed_up if {
	_places(_spec(["AP サーバ"])) == {["spec", "components", 0]}
	_args(_spec([])) == {{"name": "DB サーバ"}}
}

test_other_types_and_retired_servers if {
	_places({"components": [
		{"name": "端末", "type": "terminal"},
		{"name": "旧サーバ", "type": "server", "retirement": {"retired_on": "2026-09-30"}},
	]}) == set()
}

test_applies_from_go_live_to_disposal if {
	_applies({"classification": {"availability": 2}, "backups": [{"name": "日次"}]})
	not _applies(object.union({"classification": {"availability": 2}, "backups": [{"name": "日次"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"classification": {"availability": 2}, "backups": [{"name": "日次"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({"classification": {"availability": 1}, "backups": [{"name": "日次"}]})

test_does_not_apply_2 if not _applies({"classification": {"availability": 2}, "backups": []})

test_does_not_apply_3 if not _applies({"classification": {"availability": 2}})
