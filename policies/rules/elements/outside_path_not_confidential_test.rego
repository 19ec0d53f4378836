package kijun.rules.elements.outside_path_not_confidential_test

import data.kijun.rules.elements.outside_path_not_confidential as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "Network", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_open(spec) := {place.path |
	found := rule.open with input as _document(spec)
	some place in found
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(kind, path) := {
	"classification": {"confidentiality": 2},
	"segments": [{"name": "naka", "kind": "internal"}, {"name": "soto", "kind": kind}],
	"paths": [
		{"name": "内", "from": "naka", "to": "naka", "protocol": "http"},
		object.union({"name": "外", "from": "naka", "to": "soto", "protocol": "http"}, path),
	],
}

test_encrypted if {
	every protocol in ["https", "ssh", "sftp", "ldaps", "smtps", "imaps", "ipsec", "tls"] {
		_places(_spec("internet", {"protocol": protocol})) == set()
	}
	every encryption in ["tls", "ipsec", "ssh", "other"] {
		_places(_spec("internet", {"encryption": encryption})) == set()
	}
	_places(_spec("internet", {"encryption_not_needed": {"reason": "公開情報だけ", "decided_on": "2026-11-01"}})) == set()
}

test_not_encrypted if {
	every kind in ["internet", "partner", "cloud"] {
		_places(_spec(kind, {})) == {["spec", "paths", 1]}
	}
	_places(_spec("internet", {"from": "soto", "to": "naka"})) == {["spec", "paths", 1]}
	_args(_spec("internet", {})) == {{"name": "外", "protocol": "http"}}
	_places(_spec("internet", {"protocol": "https", "encryption": "none"})) == {["spec", "paths", 1]}
	_places(_spec("internet", {"encryption_not_needed": {"reason": "公開情報だけ", "decided_on": "2026-11-02"}})) == {["spec", "paths", 1]}
}

test_only_outside_and_confidential if {
	_places(_spec("dmz", {})) == set()
	not _applies(_spec("dmz", {}))
	public := object.union(_spec("internet", {}), {"classification": {"confidentiality": 1}})
	_places(public) == set()
	not _applies(public)
	_applies(_spec("internet", {}))
}

test_unknown_without_classification if {
	spec := object.remove(_spec("internet", {}), ["classification"])
	_open(spec) == {["spec"]}
	_places(spec) == set()
	_applies(spec)
	_open(_spec("internet", {})) == set()
	not _applies(object.remove(_spec("dmz", {}), ["classification"]))
}
