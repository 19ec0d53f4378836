package kijun.rules.technical.log_decisions_missing_test

import data.kijun.rules.technical.log_decisions_missing as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_keys(spec) := {finding.key |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_log := {
	"name": "操作ログ",
	"purpose": "不正操作の検知",
	"targets": ["AP サーバ"],
	"items": ["日時"],
	"retention_days": 400,
	"protection": "閲覧者を限る",
}

test_all_decided if _places({"logs": [_log]}) == set()

test_each_item if {
	every item in {"purpose", "targets", "items", "retention_days", "protection"} {
		_keys({"logs": [object.remove(_log, [item])]}) == {item}
		_args({"logs": [object.remove(_log, [item])]}) == {{"name": "操作ログ", "item": item}}
		_places({"logs": [_log, object.remove(_log, [item])]}) == {["spec", "logs", 1]}
	}
}

test_empty_list_is_not_decided if {
	_places({"logs": [object.union(_log, {"targets": []})]}) == {["spec", "logs", 0, "targets"]}
}

test_applies_from_go_live_to_disposal if {
	_applies({"logs": [{"name": "一件"}]})
	not _applies(object.union({"logs": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"logs": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"logs": []})
