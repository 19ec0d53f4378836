# METADATA
# title: 証明
# description: |
#   証明（Attestation）が答える条項の事実と、役割を担う人。条項の事実は policies/standards から作られる
#   （data.kijun.reference.attestations）。
package kijun.lib.attestations

# Somebody has answered: the attestation is no open question.
signed(document) if not document.spec.state == "open"

# What the catalogue says of the attestation of this clause; undefined for a clause that takes none.
row(document) := data.kijun.reference.attestations[document.spec.clause]

# Who holds `role` by an Organization's `spec`, as {"name", "since"}; `since` is "" when the document has no date.
# A system officer holds the role for his own system, where the subject is a system.
holders(spec, role, subject) := {{"name": entry.name, "since": object.get(entry, "designated_on", "")} |
	some entry in array.concat(_alone(spec, role), _listed(spec, role, subject))
}

_alone(spec, role) := [entry |
	entry := object.get(spec, _places[role], null)
	is_object(entry)
]

_places := {
	"ciso": ["roles", "ciso"],
	"deputy_ciso": ["roles", "deputy_ciso"],
	"head_officer": ["roles", "head_officer"],
	"chief_auditor": ["roles", "chief_auditor"],
	"adviser": ["roles", "adviser"],
	"promotion_structure": ["roles", "promotion_structure", "head"],
	"csirt_head": ["roles", "csirt", "head"],
	"csirt": ["roles", "csirt", "head"],
}

_listed(spec, role, subject) := [entry |
	lists := {
		"committee": object.get(spec, ["roles", "committee", "members"], []),
		"csirt": object.get(spec, ["roles", "csirt", "members"], []),
		"permission_authority": object.get(spec, ["exceptions", "permission_authorities"], []),
		"system_officer": object.get(spec, ["roles", "system_officers"], []),
		"security_officer": [unit.officer | some unit in object.get(spec, "units", [])],
		"division_officer": [division.officer |
			some unit in object.get(spec, "units", [])
			some division in object.get(unit, "divisions", [])
		],
		"area_officer": [zone.officer | some zone in object.get(spec, "zones", [])],
		"auditor": [auditor |
			some year in object.get(spec, "audits", [])
			some auditor in object.get(year, "auditors", [])
		],
	}
	some entry in lists[role]
	_concerns(entry, subject)
]

_concerns(entry, subject) if object.get(entry, "system", subject.name) == subject.name

_concerns(entry, subject) if {
	entry.system
	subject.kind != "System"
}
