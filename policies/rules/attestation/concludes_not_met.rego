# METADATA
# title: 満たしていないとの証明に手当てがある
# description: "証明した人が条項を満たしていないと結論したときは、改善又は例外措置の予定を人に尋ねる。"
# custom:
#   id: ATT-009
#   en:
#     title: "What is attested as not met is taken care of"
#     description: "When the signer concludes that the clause is not met, a person is asked for the improvement or exception that is planned."
#   severity: medium
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.2.0
#   message:
#     ja: "条項を満たしていないと証明されています"
#     en: "The clause is attested as not met"
#   expected:
#     ja: "改善の予定又は例外措置"
#     en: "a planned improvement or an exception"
#   remedy:
#     ja: "改善の予定を statement に記すか、例外措置を申請してください。"
#     en: "Write the planned improvement into the statement or apply for an exception."
#   question:
#     ja: "証明した人は、この条項を満たしていないと結論しました。改善又は例外措置の予定はありますか。"
#     en: "The signer concluded that this clause is not met. Is an improvement or an exception planned?"
package kijun.rules.attestation.concludes_not_met

import data.kijun.lib.attestations

applicable if attestations.signed(input)

findings := set()

reviews contains {"path": ["spec", "conclusion"], "args": {}} if input.spec.conclusion == "not_met"
