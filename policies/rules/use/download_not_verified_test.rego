package kijun.rules.use.download_not_verified_test

import data.kijun.rules.use.download_not_verified as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(day, extra) := {"installations": [object.union({"id": "1", "device": "PC-1", "software": "図面閲覧", "installed_on": day}, extra)]}

_signature(day) := {"signature": {"signer": "配布元", "verified_on": day}}

test_verified_is_not_reported if _paths(_spec("2026-10-01", _signature("2026-10-01"))) == set()

test_not_verified_is_reported if {
	_paths(_spec("2026-11-01", {"source": "download"})) == {["spec", "installations", 0]}
	_paths(_spec("2026-11-01", {})) == {["spec", "installations", 0]}
	_paths(_spec("2026-10-01", _signature("2026-10-02"))) == {["spec", "installations", 0, "signature"]}
}

test_others_are_not_judged if {
	_paths(_spec("2026-11-01", {"source": "distributed"})) == set()
	_paths(_spec("2026-11-02", {"source": "download"})) == set()
}

test_applies_to_downloads if {
	_applies(_spec("2026-11-01", _signature("2026-10-01")))
	not _applies(_spec("2026-11-01", {"source": "medium"}))
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"devices": []}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"installations": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"installations": []}})
}
