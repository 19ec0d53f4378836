# METADATA
# title: "使っている暗号を全て台帳に載せる"
# description: "情報システムで使う暗号と電子署名のアルゴリズム、鍵長、プロトコルを定める。情報、データベースが名指す暗号の利用が台帳にないもの、TLS を使うウェブサイトがあるのに通信の暗号の利用が一つもないものを違反とする。台帳に載らない暗号は定めたといえないとみるのは kijun の解釈である。"
# custom:
#   id: FNC-010
#   en:
#     title: "All cryptography in use is in the register"
#     description: "The algorithms, key lengths and protocols used on the system are laid down. A use that information or a database names but the register lacks, and a site with TLS where no use for communication is listed, are violations. That what is not listed was not laid down is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.5(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{name}」で使う暗号が cryptography にありません"
#     en: "The cryptography used for \"{name}\" is not in cryptography"
#   expected:
#     ja: "cryptography に、名指した name の利用、又は used_for が communication の利用がある"
#     en: "a use of the name given, or one with used_for communication, in cryptography"
#   remedy:
#     ja: "アルゴリズム、鍵長、プロトコルを cryptography に記録してください"
#     en: "Record algorithm, key length and protocol in cryptography"
package kijun.rules.functions.cryptography_undeclared

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(_named) > 0
}

applicable if {
	systems.in_service(input)
	count(_sites) > 0
}

findings contains {"path": path, "args": {"name": name}} if {
	some [path, name, use] in _named
	not use in {item.name | some item in input.spec.cryptography}
}

findings contains {"path": ["spec", "web", "sites", i, "tls"], "args": {"name": site.name}} if {
	some i, site in _sites
	not "communication" in {item.used_for | some item in input.spec.cryptography}
}

_named contains [["spec", section, i, field], item.name, item[field]] if {
	some [section, field] in [["information", "encrypted_by"], ["information", "signed_by"], ["databases", "encrypted_by"]]
	some i, item in input.spec[section]
}

_sites[i] := site if {
	some i, site in input.spec.web.sites
	site.tls
}
