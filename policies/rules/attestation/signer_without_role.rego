# METADATA
# title: 証明する人がその役割にある
# description: "証明した人が、証明した日に、記された役割にあったことを組織（Organization）の文書で確かめる。その役割にあるのが別の人であれば違反とし、組織の文書から分からないときは人に尋ねる。"
# custom:
#   id: ATT-005
#   en:
#     title: "The signer holds the role"
#     description: "The Organization document says who held the stated role on the day of signing. When it was somebody else it is a violation; when the document does not tell, a person is asked."
#   severity: high
#   kinds: [Attestation]
#   reads: [Organization]
#   clauses: []
#   basis: design
#   since: 0.2.0
#   message:
#     ja: "「{name}」は、組織の文書では、証明した日に役割「{role}」にありません"
#     en: "By the Organization document \"{name}\" did not hold the role \"{role}\" on the day of signing"
#   expected:
#     ja: "組織の文書でその役割にある人"
#     en: "a person who holds the role in the Organization document"
#   remedy:
#     ja: "役割にある人が証明するか、組織の文書を実際の体制に合わせてください。"
#     en: "Have the holder of the role sign, or bring the Organization document up to date."
#   question:
#     ja: "組織の文書からは、「{name}」が証明した日に役割「{role}」にあったかが分かりません。その役割にあったことを確かめましたか。"
#     en: "The Organization document does not tell whether \"{name}\" held the role \"{role}\" on the day of signing. Was that confirmed?"
package kijun.rules.attestation.signer_without_role

import data.kijun.lib.attestations
import data.kijun.lib.governance

applicable if attestations.signed(input)

findings contains {"path": ["spec", "signer", "name"], "args": _args} if {
	count(_holders) > 0
	not _held
	not _earlier_holder_unknown
}

reviews contains {"path": ["spec", "signer", "name"], "args": _args} if {
	count(_holders) == 0
}

reviews contains {"path": ["spec", "signer", "name"], "args": _args} if {
	not _held
	_earlier_holder_unknown
}

_args := {"name": input.spec.signer.name, "role": input.spec.signer.role}

_organizations := [document | document := data.kijun.workspace.Organization[input.spec.subject.name]] if input.spec.subject.kind == "Organization"

_organizations := [document | some _, document in data.kijun.workspace.Organization] if input.spec.subject.kind != "Organization"

_holders := {holder |
	some document in _organizations
	some holder in attestations.holders(document.spec, input.spec.signer.role, input.spec.subject)
}

_held if {
	some holder in _holders
	governance.same_person(holder.name, input.spec.signer.name)
	holder.since <= input.spec.signed_on
}

# Somebody else took over the role since: who held it then does not stand in the document any more.
_earlier_holder_unknown if {
	some holder in _holders
	not governance.same_person(holder.name, input.spec.signer.name)
	holder.since > input.spec.signed_on
}
