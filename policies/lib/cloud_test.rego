package kijun.lib.cloud_test

import data.kijun.lib.cloud

test_false_is_known if {
	cloud.known({"attributes": {"x": false}}, "x")
	not cloud.unknown({"attributes": {"x": false}}, "x")
}

test_missing_or_listed_is_unknown if {
	cloud.unknown({"attributes": {"x": false}}, "y")
	cloud.unknown({}, "x")
	cloud.unknown({"attributes": {"x": false}, "unknown": ["x"]}, "x")
	not cloud.unknown({"attributes": {"x": false}, "unknown": ["y"]}, "x")
}

test_own_classification_comes_first if {
	labelled := {"metadata": {"labels": {"classification": "2"}}}
	cloud.confidentiality({"classification": 1}, labelled) == 1
	cloud.confidentiality({}, labelled) == 2
	not cloud.confidentiality({}, {"metadata": {}})
	not cloud.confidentiality({}, {"metadata": {"labels": {"classification": "public"}}})
}

_rule := {"direction": "ingress", "protocol": "tcp", "from_port": 20, "to_port": 22, "sources": ["10.0.0.0/8", "0.0.0.0/0"]}

test_open_port if {
	cloud.opens_to_everyone(_rule, 22)
	cloud.opens_to_everyone(_rule, 20)
	cloud.opens_to_everyone(object.union(_rule, {"protocol": "any", "sources": ["::/0"]}), 21)
}

test_not_open if {
	not cloud.opens_to_everyone(_rule, 19)
	not cloud.opens_to_everyone(_rule, 23)
	not cloud.opens_to_everyone(object.union(_rule, {"protocol": "udp"}), 22)
	not cloud.opens_to_everyone(object.union(_rule, {"direction": "egress"}), 22)
	not cloud.opens_to_everyone(object.union(_rule, {"sources": ["10.0.0.0/8"]}), 22)
}
