# METADATA
# title: 業務委託の契約
# description: |
#   一つの契約だけから分かること：条項、扱う情報、期間。引数の契約は {metadata, spec}。
package kijun.lib.outsourcing

import data.kijun.lib.classification

# The seven clauses of an outsourcing contract. They come from the H30 edition; the FY2025 requirements do not list them.
core_clauses := {
	"purpose_limitation",
	"security_measures",
	"unintended_change_control",
	"supplier_disclosure",
	"incident_response",
	"performance_check",
	"remedy",
}

clause_names(contract) := {clause.name | some clause in contract.spec.clauses}

# The days on which confidentiality was agreed: by an agreement of its own, or by a clause of the contract itself.
non_disclosure_days(contract) := separate | by_clause if {
	separate := {day | day := contract.spec.non_disclosure_agreement.signed_on}
	by_clause := {day | "non_disclosure" in clause_names(contract); day := contract.spec.signed_on}
}

# Confidential information or anybody's personal data.
sensitive(contract) if classification.confidential(contract.spec.information.classification)

sensitive(contract) if contract.spec.information.personal_data_count > 0

running(contract, day) if {
	contract.spec.period.starts_on <= day
	not ended_on(contract, day)
}

ended_on(contract, day) := contract.spec.end.ended_on if contract.spec.end.ended_on <= day

ended_on(contract, day) := contract.spec.period.ends_on if {
	not contract.spec.end
	contract.spec.period.ends_on < day
}
