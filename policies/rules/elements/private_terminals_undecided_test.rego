package kijun.rules.elements.private_terminals_undecided_test

import data.kijun.rules.elements.private_terminals_undecided as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "TerminalUse", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.workspace as _workspace
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_workspace := {"TerminalUse": {}}

_decision := {"result": "prohibited", "decided_by": "大橋 誠一", "decided_on": "2026-11-01", "considered": ["classification", "measures", "owner_management"]}

_spec(decision) := {"private_terminals": {"decision": decision}}

_at := {["spec", "private_terminals", "decision"]}

test_decided if _places(_spec(_decision)) == set()

test_gaps if {
	_places(_spec(object.union(_decision, {"decided_on": "2026-11-02"}))) == _at
	_keys(_spec(object.remove(_decision, ["decided_by"]))) == {"decision"}
	_places({}) == {["spec"]}
	_args({}) == {{"item": "decision"}}
	_places({"private_terminals": {}}) == {["spec", "private_terminals"]}
}

test_each_aspect if {
	every item in _decision.considered {
		spec := _spec(object.union(_decision, {"considered": [other | some other in _decision.considered; other != item]}))
		_places(spec) == _at
		_args(spec) == {{"item": item}}
		_keys(spec) == {item}
	}
	_keys(_spec(object.remove(_decision, ["considered"]))) == {"classification", "measures", "owner_management"}
}

test_no_decision_in_another_document if {
	places := {finding.path | some finding in rule.findings} with input as _document({})
		with data.kijun.workspace as {"TerminalUse": {"other": {"spec": _spec({"result": "prohibited", "decided_on": "2026-11-01"})}}}
	places == {["spec"]}
}

test_decided_in_another_document if {
	places := {finding.path | some finding in rule.findings} with input as _document({})
		with data.kijun.workspace as {"TerminalUse": {"other": {"spec": _spec(_decision)}}}
	places == set()
}

_by(name, roles) := {finding.path | some finding in found} if {
	found := rule.findings with input as _document(_spec(object.union(_decision, {"decided_by": name})))
		with data.kijun.workspace as {"TerminalUse": {}, "Organization": {"cho": {"spec": {"roles": roles}}}}
}

_roles := {"ciso": {"name": "大橋 誠一"}, "deputy_ciso": {"name": "斎藤 直樹"}, "head_officer": {"name": "水谷 恵子"}}

test_decided_by_the_officer if {
	every name in ["大橋誠一", "斎藤 直樹", "最高情報セキュリティ責任者", "最高情報セキュリティ副責任者 斎藤"] {
		_by(name, _roles) == set()
	}
	_by("水谷 恵子", _roles) == {["spec", "private_terminals", "decision", "decided_by"]}
	_by("情報セキュリティ責任者", _roles) == {["spec", "private_terminals", "decision", "decided_by"]}
	_by("水谷 恵子", {"head_officer": {"name": "水谷 恵子"}}) == set()
}
