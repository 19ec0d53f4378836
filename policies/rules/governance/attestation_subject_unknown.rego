# METADATA
# title: 証明の対象が文書にある
# description: "証明の対象は、ワークスペースにある組織又は情報システムの文書でなければならない。"
# custom:
#   id: GOV-089
#   en:
#     title: "The subject of an attestation exists"
#     description: "The subject is an Organization or System document of the workspace."
#   severity: high
#   kinds: [Attestation]
#   reads: [Organization, System]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "証明の対象「{kind}/{name}」の文書がワークスペースにありません"
#     en: "The workspace has no document \"{kind}/{name}\", the subject of the attestation"
#   expected:
#     ja: "ワークスペースにある Organization 又は System の metadata.name"
#     en: "the metadata.name of an Organization or System in the workspace"
#   remedy:
#     ja: "名前を正すか、対象の文書を追加してください。"
#     en: "Correct the name or add the document."
package kijun.rules.governance.attestation_subject_unknown

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
