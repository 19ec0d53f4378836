# METADATA
# title: 端末
# description: 端末台帳（TerminalUse の devices）の端末について、複数の規則が同じ意味で使う判定。
package kijun.lib.terminals

# Information can be stored on it; unknown counts as yes.
stores_data(device) if object.get(device, "local_storage", true) == true

# Terminals not retired on the day, by their place in the register.
in_use(document) := {i: device |
	some i, device in document.spec.devices
	not retired(device, document.as_of)
}

retired(device, day) if device.retired_on <= day
