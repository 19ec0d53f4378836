# METADATA
# title: "機関外との通信の秘匿性を確保する"
# description: "要機密情報を扱うネットワークで、インターネット、他機関の網又はクラウドとの経路が、暗号化する方式でなく、暗号化の記載も、要しないとした判断も基準日までになければ違反とし、格付けの記載がなければ不明とする。秘匿性の確保の要否を機関外の経路について問うのは kijun の解釈である。"
# custom:
#   id: ELM-072
#   en:
#     title: "Communication with the outside is kept confidential"
#     description: "On a network with confidential information, a path to or from the internet, a partner's network or a cloud whose protocol does not encrypt and which has neither recorded encryption nor a decision, by the day of the check, that none is needed is a violation; without a classification it is unknown. Asking this of outside paths is kijun's reading."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "経路「{name}」（{protocol}）に、暗号化も、暗号化を要しないとした判断もありません"
#     en: "Path \"{name}\" ({protocol}) has neither encryption nor a decision that none is needed"
#   unknown:
#     ja: "このネットワークが扱う情報の格付けが書かれていないため、秘匿性の確保の要否を判定できません"
#     en: "The classification of the information on this network is not written down: whether confidentiality is needed cannot be judged"
#   expected:
#     ja: "protocol が暗号化する方式か、encryption 又は encryption_not_needed がある"
#     en: "The protocol encrypts, or encryption or encryption_not_needed is present"
#   remedy:
#     ja: "暗号化するか、要しないとした理由と日を記録してください"
#     en: "Encrypt, or record why, and since when, it is not needed"
package kijun.rules.elements.outside_path_not_confidential

import data.kijun.lib.classification

applicable if {
	not input.spec.classification
	count(_outside) > 0
}

applicable if {
	classification.confidential(input.spec.classification)
	count(_outside) > 0
}

findings contains {"path": ["spec", "paths", i], "args": {"name": path.name, "protocol": path.protocol}} if {
	classification.confidential(input.spec.classification)
	some i, path in _outside
	not _confidential(path)
}

open contains {"path": ["spec"], "args": {}} if not input.spec.classification

_outside := {i: path |
	some i, path in input.spec.paths
	some end in [path.from, path.to]
	some segment in input.spec.segments
	segment.name == end
	segment.kind in {"internet", "partner", "cloud"}
}

_confidential(path) if {
	not path.encryption
	path.protocol in {"https", "ssh", "sftp", "ldaps", "smtps", "imaps", "ipsec", "tls"}
}

_confidential(path) if path.encryption in {"tls", "ipsec", "ssh", "other"}

_confidential(path) if path.encryption_not_needed.decided_on <= input.as_of
