# METADATA
# title: 保存先
# description: |
#   Network 文書の保存先のうち、インターネットに通じる場所にあるかもしれず、守るべき情報を持つかもしれないもの。
package kijun.lib.stores

import data.kijun.lib.classification
import data.kijun.lib.network

# Personal data, or information of confidentiality class 2 or 3.
sensitive(store) if store.personal_records > 0

sensitive(store) if classification.confidential(store.classification)

# Not said in full what it holds.
unstated(store) if count({field | some field in ["personal_records", "classification"]; field in object.keys(store)}) < 2

# [segment index, store index] where the document does not tell whether sensitive information can be reached: what is held is
# not said, or no segment is declared to be the internet.
undecided(spec) := unknown_content | unknown_reach if {
	exposed := network.exposed(spec)
	unknown_content := {[i, j] |
		some i, segment in spec.segments
		segment.name in exposed
		some j, store in segment.stores
		not sensitive(store)
		unstated(store)
	}
	unknown_reach := {[i, j] |
		count(network.internet(spec)) == 0
		some i, segment in spec.segments
		some j, store in segment.stores
		_doubtful(store)
	}
}

_doubtful(store) if sensitive(store)

_doubtful(store) if unstated(store)
