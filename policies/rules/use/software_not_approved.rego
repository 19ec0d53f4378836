# METADATA
# title: "承認されたソフトウェアだけを利用する"
# description: "職員等は、業務での利用を認められていないソフトウェアを情報システムで利用せず、職務上必要なときは情報システムセキュリティ責任者の承認を得る。導入の日までに承認されたソフトウェア（approved_software）に無いものの導入を違反とする。"
# custom:
#   id: USE-012
#   en:
#     title: "Only approved software is used"
#     description: "Software not approved for work is not used; where needed, the information system security officer's approval is obtained. An installation of software without an approval in approved_software by the day of installation is a violation."
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.1(3)(d)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "端末「{device}」の「{software}」（{id}）は、導入（{installed_on}）までに承認されたソフトウェアの一覧にありません"
#     en: "\"{software}\" on terminal \"{device}\" ({id}) is not among the software approved by its installation on {installed_on}"
#   unknown:
#     ja: "ソフトウェアの導入の記録（installations）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of installations (installations) (an empty list when there are none)"
#   expected:
#     ja: "approved_software に、導入の日までの承認がある同じ名称がある"
#     en: "approved_software has the name with an approval not after the installation"
#   remedy:
#     ja: "利用をやめて削除するか、承認を得て approved_software に記録してください。"
#     en: "Remove it, or obtain an approval and record it in approved_software."
package kijun.rules.use.software_not_approved

applicable if {
	some installation in input.spec.installations
	installation.installed_on <= input.as_of
}

findings contains {
	"path": ["spec", "installations", i, "software"],
	"args": {"device": installation.device, "software": installation.software, "id": installation.id, "installed_on": installation.installed_on},
} if {
	approved := _approved
	some i, installation in input.spec.installations
	installation.installed_on <= input.as_of
	every day in object.get(approved, installation.software, set()) {
		day > installation.installed_on
	}
}

# The index is read as a whole and looked up by key: asking for one key at a time is slow in one engine or the other.
_approved[software.name] contains software.approval.approved_on if some software in input.spec.approved_software

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.installations
}
