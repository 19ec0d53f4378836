# METADATA
# title: "評価に用いた認証が有効である"
# description: "委託期間中、選定の評価に用いた認証の有効期限が過ぎていれば違反とする。有効期限の当日は有効とみる。同じ名前の認証は最も遅い期限により、期限の後に評価し直したか、より新しい認証で評価したものは除く。手法は NISC の評価手法の利用の手引によるもので、統一基準の遵守事項に対応するものはない。"
# custom:
#   id: OUT-030
#   en:
#     title: "The certificate the evaluation rests on is valid"
#     description: "During the contract, a certificate used for the selection must not have expired; it is valid on its last day. Of certificates with the same name the latest counts; one followed by an evaluation after its expiry, or by an evaluation with another certificate, is left out. The method comes from the NISC guide; no requirement of the standard corresponds to it."
#   severity: high
#   kinds: [Contract]
#   reads: [Supplier]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "評価に用いた認証「{certificate}」の有効期限 {valid_until} が過ぎています"
#     en: "The certificate \"{certificate}\" the evaluation rests on expired on {valid_until}"
#   expected:
#     ja: "認証の有効期限が基準日以後であること"
#     en: "The certificate is valid on the day of the judgement"
#   remedy:
#     ja: "更新された登録証を受け取って Supplier 文書を改めるか、別の手法で評価し直して evaluations に加えてください"
#     en: "Obtain the renewed certificate and update the Supplier document, or evaluate by another method and add it to evaluations"
package kijun.rules.outsourcing.expired_certificate

import data.kijun.lib.outsourcing

applicable if {
	outsourcing.running(input, input.as_of)
	some evaluation in input.spec.selection.evaluations
	evaluation.certificate
}

findings contains {
	"path": ["spec", "selection", "evaluations", i, "certificate"],
	"args": {"certificate": evaluation.certificate, "valid_until": valid_until},
	"related": [{
		"kind": "Supplier",
		"name": input.spec.supplier,
		"path": ["spec", "certificates", j, "valid_until"],
	}],
} if {
	some i, evaluation in input.spec.selection.evaluations
	[valid_until, j] := max(_validity(evaluation.certificate))
	valid_until < input.as_of
	not _evaluated_again(evaluation, valid_until)
}

# A renewed certificate may stand beside the old one under the same name.
_validity(name) := {[certificate.valid_until, j] |
	some j, certificate in data.kijun.workspace.Supplier[input.spec.supplier].spec.certificates
	certificate.name == name
}

_evaluated_again(evaluation, valid_until) if {
	some later in input.spec.selection.evaluations
	later.evaluated_on <= input.as_of
	_supersedes(later, evaluation, valid_until)
}

_supersedes(later, _, valid_until) if later.evaluated_on > valid_until

_supersedes(later, evaluation, _) if {
	later.certificate
	later.evaluated_on > evaluation.evaluated_on
}
