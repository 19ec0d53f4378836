package kijun.rules.attestation.subject_unknown_test

import data.kijun.rules.attestation.subject_unknown as rule

_document(spec) := {"kind": "Attestation", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.workspace as _data
}

_data := {"Organization": {"kakuu": {"spec": {}}}, "System": {"portal": {"spec": {}}}, "Contract": {"contract": {"spec": {}}}, "TerminalUse": {"terminaluse": {"spec": {}}}, "CloudService": {"cloudservice": {"spec": {}}}, "Procurement": {"procurement": {"spec": {}}}, "Incident": {"incident": {"spec": {}}}, "Exception": {"exception": {"spec": {}}}}

_subject(kind, name) := {"subject": {"kind": kind, "name": name}}

test_an_unknown_subject_is_reported if {
	_paths(_subject("Organization", "portal")) == {["spec", "subject", "name"]}
	_paths(_subject("System", "kakuu")) == {["spec", "subject", "name"]}
	_paths(_subject("System", "mail")) == {["spec", "subject", "name"]}
}

test_known_subjects_are_not_reported if {
	_paths(_subject("Organization", "kakuu")) == set()
	_paths(_subject("System", "portal")) == set()
	_paths(_subject("Contract", "contract")) == set()
	_paths(_subject("TerminalUse", "terminaluse")) == set()
	_paths(_subject("CloudService", "cloudservice")) == set()
	_paths(_subject("Procurement", "procurement")) == set()
	_paths(_subject("Incident", "incident")) == set()
	_paths(_subject("Exception", "exception")) == set()
}

test_each_kind_is_looked_up_by_itself if {
	every kind in object.keys(_data) {
		every other in object.keys(_data) - {kind} {
			some name, _ in _data[other]
			_paths(_subject(kind, name)) == {["spec", "subject", "name"]}
		}
	}
}
