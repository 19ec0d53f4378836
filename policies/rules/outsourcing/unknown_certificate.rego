# METADATA
# title: "評価に用いた ISMS 認証が委託先の文書にある"
# description: "ISMS 認証による評価は、委託先の文書にある ISMS の認証（種類が isms 又は isms_cloud）を名指すことを求める。プライバシーマークなど他の認証はこの手法に当たらない。手法は NISC の評価手法の利用の手引によるもので、統一基準は仕様に基づく選定を求めるにとどまる。"
# custom:
#   id: OUT-031
#   en:
#     title: "The ISMS certificate is on the supplier's record"
#     description: "An evaluation by ISMS certificate must name an ISMS certificate (kind isms or isms_cloud) of the Supplier document; PrivacyMark and others are not this method. The method comes from the NISC guide; the standard asks for a selection based on the specification."
#   severity: medium
#   kinds: [Contract]
#   reads: [Supplier]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "評価「{name}」の ISMS 認証が、委託先「{supplier}」の文書にありません"
#     en: "The ISMS certificate of the evaluation \"{name}\" is not on the record of supplier \"{supplier}\""
#   expected:
#     ja: "certificate が Supplier 文書の ISMS 認証の名前であること"
#     en: "certificate is the name of an ISMS certificate in the Supplier document"
#   remedy:
#     ja: "登録証の写しを受け取り、Supplier 文書の certificates に記録し、その名前を certificate に書いてください"
#     en: "Obtain a copy of the certificate, record it in certificates of the Supplier document and name it in certificate"
package kijun.rules.outsourcing.unknown_certificate

import data.kijun.lib.place

applicable if {
	data.kijun.workspace.Supplier[input.spec.supplier]
	some evaluation in input.spec.selection.evaluations
	evaluation.method == "isms_certification"
}

findings contains {
	"path": place.nearest(input, ["spec", "selection", "evaluations", i, "certificate"]),
	"args": {"name": evaluation.name, "supplier": input.spec.supplier},
	"related": [{"kind": "Supplier", "name": input.spec.supplier, "path": ["spec"]}],
} if {
	some i, evaluation in input.spec.selection.evaluations
	evaluation.method == "isms_certification"
	not _on_record(evaluation)
}

_on_record(evaluation) if {
	some certificate in data.kijun.workspace.Supplier[input.spec.supplier].spec.certificates
	certificate.name == evaluation.certificate
	certificate.kind in {"isms", "isms_cloud"}
}
