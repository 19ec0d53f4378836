package kijun.rules.identity.sync_transport_test

import data.kijun.rules.identity.sync_transport as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {
	"directories": [{"name": "内部", "side": "internal"}, {"name": "外部", "side": "external"}],
	"synchronisation": object.union({"master": "内部", "targets": ["外部"]}, extra),
}

test_file_exchange_is_not_reported if _paths(_spec({"transport": "file_exchange_device"})) == set()

test_other_transports_are_reported if {
	every transport in ["direct_connection", "external_media"] {
		_paths(_spec({"transport": transport})) == {["spec", "synchronisation", "transport"]}
	}
}

test_unsaid_is_reported if _paths(_spec({})) == {["spec", "synchronisation"]}

test_without_synchronisation_nothing_is_reported if _paths({"directories": []}) == set()

test_applies_where_directories_are_synchronised if {
	_applicable(_spec({}))
	not _applicable({"directories": [], "accounts": []})
}
