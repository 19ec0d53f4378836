# METADATA
# title: アカウント
# description: 利用者管理（IdentityStore）のアカウントについて、複数の規則が同じ意味で使う判定。
package kijun.lib.identity

# Usable on `day`: not disabled, or disabled only later.
enabled(account, _) if not account.disabled_on

enabled(account, day) if account.disabled_on > day

# Usable on `day` and with administrator's privileges.
privileged(account, day) if {
	account.privileged == true
	enabled(account, day)
}
