# METADATA
# title: 所管する法人の対策を進める体制を整える
# description: "独立行政法人又は指定法人を所管する国の行政機関の最高情報セキュリティ責任者は、法人の対策を適切に進めるため、機関内に必要な体制を整えるよう指示する。所管する法人があるのに、担当の部署又は基準日までの指示の記録がないものを違反とし、所管する法人の有無の記録がなければ未確認とする。"
# custom:
#   id: GOV-141
#   en:
#     title: "There is a structure for the corporations under the agency's jurisdiction"
#     description: "The chief information security officer of an agency with jurisdiction over incorporated agencies or designated corporations gives instructions to set up what is needed inside the agency to promote their measures. Corporations without a unit in charge, or without an instruction by the day, are a violation; no statement of corporations is unknown."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.5.1(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "所管する{count}の法人の対策を進める体制の整備を指示した記録がありません"
#     en: "No instruction to set up a structure for the {count} corporations under the agency's jurisdiction is recorded"
#   unknown:
#     ja: "所管する独立行政法人又は指定法人の有無（jurisdiction）が記録されていません。なければ空の一覧を記してください"
#     en: "Whether there are corporations under the agency's jurisdiction (jurisdiction) is not recorded; an empty list when there are none"
#   expected:
#     ja: "jurisdiction.structure に unit と、基準日以前の指示の日（instructed_on）がある"
#     en: "jurisdiction.structure has a unit and an instructed_on that is not in the future"
#   remedy:
#     ja: "担当の部署を決めて体制の整備を指示し、記録してください。"
#     en: "Decide the unit in charge, instruct it, and record it."
package kijun.rules.governance.jurisdiction_structure_missing

import data.kijun.lib.place

applicable if {
	input.spec.type == "national"
	not object.get(input.spec, ["jurisdiction", "corporations"], null) == []
}

findings contains {
	"path": place.nearest(input, ["spec", "jurisdiction", "structure", "instructed_on"]),
	"args": {"count": count(input.spec.jurisdiction.corporations)},
} if {
	count(input.spec.jurisdiction.corporations) > 0
	not _instructed
}

open contains {"path": ["spec"], "args": {}} if not input.spec.jurisdiction

_instructed if input.spec.jurisdiction.structure.instructed_on <= input.as_of
