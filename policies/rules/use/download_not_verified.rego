# METADATA
# title: "ダウンロードしたソフトウェアの配布元を電子署名で確かめる"
# description: "職員等は、ウェブクライアントが動作するサーバ装置又は端末にソフトウェアをダウンロードするときは、電子署名により配布元を確かめる。ダウンロードしたもの（入手先の記載がないものを含む。）で、導入の日までに電子署名を確かめた記録が無いものを違反とする。"
# custom:
#   id: USE-018
#   en:
#     title: "Downloaded software is verified by its signature"
#     description: "When software is downloaded to a server or terminal with a web client, its distributor is confirmed by digital signature. A download (or a source not stated) without a verification by the day of installation is a violation."
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.1(5)(e)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "端末「{device}」の「{software}」（{id}）は、電子署名により配布元を確かめずに導入されています"
#     en: "\"{software}\" on terminal \"{device}\" ({id}) was installed without verifying its distributor's signature"
#   unknown:
#     ja: "ソフトウェアの導入の記録（installations）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of installations (installations) (an empty list when there are none)"
#   expected:
#     ja: "signature に署名者と、導入の日以前の確かめた日がある"
#     en: "signature has the signer and a day on or before the installation"
#   remedy:
#     ja: "電子署名を確かめ、確かめられないものは削除してください。"
#     en: "Verify the signature; remove what cannot be verified."
package kijun.rules.use.download_not_verified

import data.kijun.lib.place

applicable if count(_downloads) > 0

findings contains {
	"path": place.nearest(input, ["spec", "installations", i, "signature"]),
	"args": {"device": installation.device, "software": installation.software, "id": installation.id},
} if {
	some i, installation in _downloads
	not _verified(installation)
}

_verified(installation) if installation.signature.verified_on <= installation.installed_on

_downloads := {i: installation |
	some i, installation in input.spec.installations
	object.get(installation, "source", "download") == "download"
	installation.installed_on <= input.as_of
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.installations
}
