# METADATA
# title: クラウドの資源
# description: |
#   資源の設定には三つの状態がある。値が分かる、値が分からない（unknown に挙げてある、又は書かれていない）、の区別を
#   ここに置く。分からない値は違反にも合格にもしない。
package kijun.lib.cloud

# The kinds of resources in which an organisation's information is kept.
data_kinds := {
	"object-store", "disk", "file-share", "snapshot", "compute-instance",
	"database", "database-cluster", "cache", "data-warehouse", "search-domain",
}

# Stated, and stated completely. `not resource.attributes.x` would take false for missing.
known(resource, name) if {
	_ = resource.attributes[name]
	not _listed(resource, name)
}

unknown(resource, name) if not known(resource, name)

_listed(resource, name) if name in resource.unknown

# Confidentiality of what the resource holds: its own, else that of the document's label. Undefined when nobody says.
confidentiality(resource, _) := resource.classification

confidentiality(resource, document) := {"1": 1, "2": 2, "3": 3}[document.metadata.labels.classification] if {
	not resource.classification
}

# Address ranges that mean "from anywhere".
everyone := {"0.0.0.0/0", "::/0"}

# Does `rule` let anyone on the internet reach `port` over TCP?
opens_to_everyone(rule, port) if {
	rule.direction == "ingress"
	rule.protocol in {"any", "tcp"}
	rule.from_port <= port
	rule.to_port >= port
	some source in rule.sources
	source in everyone
}

# Ports by which machines are administered: SSH and RDP.
admin_ports := {22: "SSH", 3389: "RDP"}
