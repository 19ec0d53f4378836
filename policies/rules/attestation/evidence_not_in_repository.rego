# METADATA
# title: 証拠のファイルがリポジトリにある
# description: "証拠として名指すファイルは、判定する版のリポジトリになければならない。.gitignore で除かれたもの、リポジトリの外を指すものは、ないものとする。"
# custom:
#   id: ATT-001
#   en:
#     title: "Files of evidence are in the repository"
#     description: "A file named as evidence is in the repository at the revision judged. One that .gitignore leaves out, or that lies outside, is not."
#   severity: high
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.2.0
#   message:
#     ja: "証拠のファイル「{file}」がリポジトリにありません"
#     en: "The file of evidence \"{file}\" is not in the repository"
#   expected:
#     ja: "リポジトリにあるファイルの、根からの相対パス"
#     en: "the path of a file of the repository, relative to its root"
#   remedy:
#     ja: "ファイルをリポジトリに加えるか、パスを正してください。外部の文書は reference に記録してください。"
#     en: "Add the file or correct the path. Record documents kept elsewhere as a reference."
package kijun.rules.attestation.evidence_not_in_repository

import data.kijun.lib.files

findings contains {"path": ["spec", "evidence", i, "path"], "args": {"file": evidence.path}} if {
	some i, evidence in input.spec.evidence
	not files.present(evidence.path)
}
