# METADATA
# title: 業務委託サービス
# description: 要機密情報を取り扱う業務委託サービス（クラウドサービスを除く）を利用する、機関の契約か。
package kijun.lib.outsourced_service

import data.kijun.lib.classification
import data.kijun.lib.outsourcing_chain as chain

judged(contract, day) if {
	chain.concluded(contract, day)
	"outsourced_service" in contract.spec.work_kinds
	classification.confidential(contract.spec.information.classification)
}
