# METADATA
# title: 調達の基準額
# description: |
#   国際的な調達手続の適用を、契約日と予定価格から判断する。基準額は二年ごとに改まるため、
#   日付のあるデータ（procurement_thresholds）から引く。データの無い時期は判断しない。
package kijun.lib.procurement

import data.kijun.lib.dates

# Yen; undefined when the data do not cover the category on that day.
threshold(category, date) := period[_column[category]].yen if {
	some period in data.kijun.reference.procurement_thresholds.periods
	period.from <= date
	date <= period.until
}

# The value reaches the threshold of the contract date (100,000 SDR for goods and most services).
international(spec) if spec.estimated_value_yen >= threshold(spec.category, spec.contracted_on)

# The value reaches 800,000 SDR, computed from the 100,000 SDR amount in yen.
large(spec) if {
	multiple := data.kijun.reference.procurement_thresholds.large_multiple.times
	spec.estimated_value_yen >= threshold(spec.category, spec.contracted_on) * multiple
}

# Value, contract date or threshold is not known: neither procedure can be demanded or ruled out.
undecided(spec) if not _decidable(spec)

# 一般競争又は指名競争.
competitive(spec) if spec.method in {"open", "selective"}

notice_days(spec) := dates.days_between(spec.notice.published_on, spec.notice.bid_on)

_decidable(spec) if {
	spec.estimated_value_yen >= 0
	threshold(spec.category, spec.contracted_on) >= 0
}

_column := {
	"goods": "goods_and_services",
	"manufacture": "goods_and_services",
	"lease": "goods_and_services",
	"services": "goods_and_services",
	"technical_services": "technical_services",
	"construction": "construction",
}
