package kijun.rules.cloud_service.earlier_option_not_examined_test

import data.kijun.rules.cloud_service.earlier_option_not_examined as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "metadata": {"name": "gov-iaas"}, "spec": {
		"service": "例示クラウド", "model": "iaas", "deployment": "public", "standard_terms": false,
		"started_on": "2026-10-01",
		"information": {"classification": {"confidentiality": 2, "integrity": 2, "availability": 2}},
		"regions": [{"name": "東京", "country": "JP"}],
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes) with data.kijun.workspace.referrers.CloudService as _referrers
}

_applies(changes) if rule.applicable with input as _doc(changes) with data.kijun.workspace.referrers.CloudService as _referrers

_referrers := {"gov-iaas": [{"kind": "System", "name": "shinsei-portal", "path": ["spec", "cloud_services", 0]}]}

_only_a_procurement := {"gov-iaas": [{"kind": "Procurement", "name": "shinsei", "path": ["spec", "cloud_services", 0]}]}

_steps(steps) := {"spec": {"selection": {"steps": steps}}}

_rejected(option) := {"option": option, "decided_on": "2026-11-01", "outcome": "extremely_difficult", "reason": "対象業務の SaaS がない"}

_adopted := {"option": "step3_iaas_paas_public", "decided_on": "2026-11-01", "outcome": "adopted"}

test_all_earlier_options_examined if {
	_paths(_steps([_rejected("step1_saas_public"), _rejected("step2_saas_private"), _adopted])) == set()
	_paths(_steps([{"option": "step1_saas_public", "decided_on": "2026-11-01", "outcome": "adopted"}])) == set()
}

test_earlier_option_not_examined if {
	_paths(_steps([_rejected("step1_saas_public"), _adopted])) == {["spec", "selection", "steps", 1, "option"]}
	_keys(_steps([_rejected("step1_saas_public"), _adopted])) == {"step2_saas_private"}
	_keys(_steps([{"option": "on_premises", "decided_on": "2026-11-01", "outcome": "adopted"}])) == {"step1_saas_public", "step2_saas_private", "step3_iaas_paas_public", "step4_iaas_paas_private"}
}

test_options_that_were_not_adopted_demand_nothing if {
	_paths(_steps([{"option": "step1_saas_public", "decided_on": "2026-11-01", "outcome": "adopted"}, _rejected("step3_iaas_paas_public")])) == set()
}

test_reason_is_needed if {
	_keys(_steps([object.remove(_rejected("step1_saas_public"), ["reason"]), _rejected("step2_saas_private"), _adopted])) == {"step1_saas_public"}
}

test_adopting_the_earlier_option_too_is_no_examination if {
	_keys(_steps([{"option": "step1_saas_public", "decided_on": "2026-11-01", "outcome": "adopted", "reason": "試行"}, _rejected("step2_saas_private"), _adopted])) == {"step1_saas_public"}
}

_keys(changes) := keys if {
	keys := {finding.key | some finding in rule.findings} with input as _doc(changes)
}

test_applies_to_services_of_systems if {
	_applies(_steps([_adopted]))
	_applies({})
	not _applies(object.union(_steps([_adopted]), {"spec": {"end": {"ended_on": "2026-11-01"}}}))
	not rule.applicable with input as _doc(_steps([_adopted])) with data.kijun.workspace.referrers.CloudService as _only_a_procurement
}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes) with data.kijun.workspace.referrers.CloudService as _referrers
}

test_nothing_adopted_is_open if {
	_open({}) == {["spec"]}
	_open(_steps([_rejected("step1_saas_public")])) == {["spec", "selection", "steps"]}
	_open(_steps([object.union(_adopted, {"decided_on": "2026-11-02"})])) == {["spec", "selection", "steps"]}
	_open(_steps([_adopted])) == set()
}

test_steps_in_the_future_do_not_count if {
	_paths(_steps([object.union(_adopted, {"decided_on": "2026-11-02"})])) == set()
	_keys(_steps([object.union(_rejected("step1_saas_public"), {"decided_on": "2026-11-02"}), _rejected("step2_saas_private"), _adopted])) == {"step1_saas_public"}
}
