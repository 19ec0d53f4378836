# METADATA
# title: 対策の確認
# description: |
#   対策を書いた欄の check（checked_on、checker）から、対策が講じられ働いていることを誰かが期間内に確かめたかを読み取る。
#   「not f(x.y)」は x.y が欠けると文全体が未定義になるため、文書と経路で渡す。
package kijun.lib.measures

import data.kijun.lib.systems

# Somebody checked the measures at `path` on the day itself or within the interval before.
checked(document, path, limit) if {
	systems.recorded_within(document, array.concat(path, ["check", "checked_on"]), limit)
	object.get(document, array.concat(path, ["check", "checker"]), "") != ""
}
