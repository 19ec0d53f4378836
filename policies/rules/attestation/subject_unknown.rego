# METADATA
# title: 証明の対象が文書にある
# description: "証明の対象は、ワークスペースにある文書でなければならない。"
# custom:
#   id: GOV-089
#   en:
#     title: "The subject of an attestation exists"
#     description: "The subject is a document of the workspace."
#   severity: high
#   kinds: [Attestation]
#   reads: [Organization, System, Contract, TerminalUse, CloudService, Procurement, Incident, Exception]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "証明の対象「{kind}/{name}」の文書がワークスペースにありません"
#     en: "The workspace has no document \"{kind}/{name}\", the subject of the attestation"
#   expected:
#     ja: "ワークスペースにある、その種類の文書の metadata.name"
#     en: "the metadata.name of a document of that kind in the workspace"
#   remedy:
#     ja: "名前を正すか、対象の文書を追加してください。"
#     en: "Correct the name or add the document."
package kijun.rules.attestation.subject_unknown

findings contains {"path": ["spec", "subject", "name"], "args": {"kind": subject.kind, "name": subject.name}} if {
	subject := input.spec.subject
	not _known(subject)
}

_known(subject) if {
	subject.kind == "Organization"
	data.kijun.workspace.Organization[subject.name]
}

_known(subject) if {
	subject.kind == "System"
	data.kijun.workspace.System[subject.name]
}

_known(subject) if {
	subject.kind == "Contract"
	data.kijun.workspace.Contract[subject.name]
}

_known(subject) if {
	subject.kind == "TerminalUse"
	data.kijun.workspace.TerminalUse[subject.name]
}

_known(subject) if {
	subject.kind == "CloudService"
	data.kijun.workspace.CloudService[subject.name]
}

_known(subject) if {
	subject.kind == "Procurement"
	data.kijun.workspace.Procurement[subject.name]
}

_known(subject) if {
	subject.kind == "Incident"
	data.kijun.workspace.Incident[subject.name]
}

_known(subject) if {
	subject.kind == "Exception"
	data.kijun.workspace.Exception[subject.name]
}
