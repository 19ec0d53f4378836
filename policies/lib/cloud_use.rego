# METADATA
# title: クラウドサービスの利用の段階
# description: CloudService 文書の spec から、基準日に利用が始まっているか、終わっているかを読む。
package kijun.lib.cloud_use

import data.kijun.lib.classification

started(spec, date) if spec.started_on <= date

ended(spec, date) if spec.end.ended_on <= date

# 要機密情報を取り扱い、利用を終えていない（統一基準 4.2.1 及び 4.2.2 の対象）。
confidential_use(spec, date) if {
	classification.confidential(spec.information.classification)
	not ended(spec, date)
}

# 要機密情報を取り扱わず、利用を終えていない（統一基準 4.2.3 の対象）。
public_information_use(spec, date) if {
	not classification.confidential(spec.information.classification)
	not ended(spec, date)
}

# 要機密情報を取り扱うのに、機関外と共有するか、しないことを確かめたかが書かれていない。確かめた日は基準日までとする。
sharing_unstated(spec, date) if {
	confidential_use(spec, date)
	not spec.sharing
	not _confirmed_unshared(spec, date)
}

_confirmed_unshared(spec, date) if spec.no_sharing.confirmed_on <= date
