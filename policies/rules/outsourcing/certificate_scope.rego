# METADATA
# title: "認証の適用範囲が委託業務を含む"
# description: "ISMS 認証による評価では、認証の適用範囲が委託業務と実施場所を含むことを確かめた結果を求める。含まなければ違反、確かめていなければ人に問う。手法は NISC の評価手法の利用の手引によるもので、統一基準は仕様に基づく選定を求めるにとどまる。"
# custom:
#   id: OUT-028
#   en:
#     title: "The certificate's scope covers the work"
#     description: "An evaluation by ISMS certificate needs the result of comparing the certificate's scope with the work and its places: not covered is a violation, not compared is asked of a person. The method comes from the NISC guide; the standard asks for a selection based on the specification."
#   severity: medium
#   kinds: [Contract]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "評価「{name}」の認証は、適用範囲に委託業務を含みません"
#     en: "The certificate of the evaluation \"{name}\" does not cover the outsourced work"
#   question:
#     ja: "評価「{name}」の認証の適用範囲は、委託業務とその実施場所を含んでいますか"
#     en: "Does the scope of the certificate of the evaluation \"{name}\" cover the outsourced work and its places?"
#   expected:
#     ja: "scope_covers_work が true であること"
#     en: "scope_covers_work is true"
#   remedy:
#     ja: "登録証の適用範囲を確かめ、含まないときは別の認証又は監査で評価してください"
#     en: "Compare the scope on the certificate; if the work is not covered, evaluate by another certificate or an audit"
package kijun.rules.outsourcing.certificate_scope

applicable if {
	some evaluation in input.spec.selection.evaluations
	evaluation.method == "isms_certification"
}

findings contains {
	"path": ["spec", "selection", "evaluations", i, "scope_covers_work"],
	"args": {"name": evaluation.name},
} if {
	some i, evaluation in input.spec.selection.evaluations
	evaluation.method == "isms_certification"
	evaluation.scope_covers_work == false
}

reviews contains {"path": ["spec", "selection", "evaluations", i], "args": {"name": evaluation.name}} if {
	some i, evaluation in input.spec.selection.evaluations
	evaluation.method == "isms_certification"
	not evaluation.scope_covers_work == false
	not evaluation.scope_covers_work == true
}
