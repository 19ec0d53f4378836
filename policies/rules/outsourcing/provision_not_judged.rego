# METADATA
# title: "要機密情報の提供を基準に照らして判断している"
# description: "要機密情報は委託判断基準に従って提供する。要機密情報を提供したごとに、提供の日までに提供の可否を判断した者と日付の記録を求める。記録の形は kijun の定めである。"
# custom:
#   id: OUT-050
#   en:
#     title: "Providing confidential information is judged by the criteria"
#     description: "Confidential information is provided in accordance with the criteria for outsourcing. Each provision of it needs a record of who judged, by the day it was provided, that it may be; this form of record is kijun's."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(a)(i)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "「{name}」の提供の可否を、提供の日（{provided_on}）までに判断した記録がありません"
#     en: "There is no record that providing \"{name}\" was judged by the day it was provided ({provided_on})"
#   unknown:
#     ja: "要機密情報を扱う契約ですが、提供した情報（provisions）の有無が記録されていません（無ければ空の一覧を書く）"
#     en: "The contract covers confidential information, but whether any was provided (provisions) is not on record (an empty list when there are none)"
#   expected:
#     ja: "provisions の各要機密情報に、提供日以前の judged_on と judged_by があること"
#     en: "judged_on, not after the provision, and judged_by for each confidential item of provisions"
#   remedy:
#     ja: "委託判断基準に照らして提供の可否を判断し、judged_on と judged_by を記録してください。"
#     en: "Judge by the criteria for outsourcing and record judged_on and judged_by."
package kijun.rules.outsourcing.provision_not_judged

import data.kijun.lib.classification
import data.kijun.lib.outsourcing_chain as chain

applicable if {
	chain.agency_contract(input)
	count(_provided) > 0
}

findings contains {
	"path": ["spec", "provisions", i],
	"args": {"name": provision.name, "provided_on": provision.provided_on},
} if {
	some i, provision in _provided
	not _judged(provision)
}

_provided[i] := provision if {
	some i, provision in input.spec.provisions
	provision.provided_on <= input.as_of
	classification.confidential(provision.classification)
}

_judged(provision) if {
	provision.judged_by
	provision.judged_on <= provision.provided_on
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	chain.concluded(input, input.as_of)
	classification.confidential(input.spec.information.classification)
	not input.spec.provisions
}
