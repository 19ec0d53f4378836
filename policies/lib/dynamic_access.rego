# METADATA
# title: 動的なアクセス制御
# description: 情報システム（System）の dynamic_access_control から、導入しているか、していないと述べたか、何も述べていないかを読み取る。
package kijun.lib.dynamic_access

used(document) if document.spec.dynamic_access_control.used == true

stated_unused(document) if document.spec.dynamic_access_control.used == false

unsaid(document) if not document.spec.dynamic_access_control
