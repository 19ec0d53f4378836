package kijun.lib.outsourcing_chain_test

import data.kijun.lib.outsourcing_chain as chain

named_by(name) := {"kind": "Contract", "name": name, "path": ["spec", "upstream_contract"]}

ladder(names) := {names[i - 1]: [named_by(name)] | some i, name in names; i > 0}

test_chain_is_followed_six_tiers if {
	found := chain.chains("a") with data.kijun.workspace.referrers.Contract as ladder(["a", "b", "c", "d", "e", "f", "g", "h"])
	object.keys(found) == {"b", "c", "d", "e", "f", "g"}
	found.g == ["b", "c", "d", "e", "f", "g"]
}

test_cycles_end if {
	found := chain.chains("a") with data.kijun.workspace.referrers.Contract as {
		"a": [named_by("a"), named_by("b")],
		"b": [named_by("a"), named_by("c")],
		"c": [named_by("b"), named_by("d")],
		"d": [named_by("c"), named_by("e")],
		"e": [named_by("d"), named_by("f"), named_by("a")],
		"f": [named_by("e"), named_by("b"), named_by("g")],
		"g": [named_by("f"), named_by("e"), named_by("d")],
	}
	found == {
		"b": ["b"],
		"c": ["b", "c"],
		"d": ["b", "c", "d"],
		"e": ["b", "c", "d", "e"],
		"f": ["b", "c", "d", "e", "f"],
		"g": ["b", "c", "d", "e", "f", "g"],
	}
}

test_the_shortest_way_is_kept if {
	found := chain.chains("a") with data.kijun.workspace.referrers.Contract as {
		"a": [named_by("b"), named_by("c"), named_by("d")],
		"b": [named_by("d"), named_by("e")],
		"c": [named_by("e")],
	}
	found == {"b": ["b"], "c": ["c"], "d": ["d"], "e": ["b", "e"]}
}

test_listed_contract_is_lower_only_without_another_upstream if {
	found := chain.chains("a") with data.kijun.workspace.Contract as {
		"a": {"spec": {"subcontracts": [{"contract": "b"}, {"contract": "c"}, {"contract": "missing"}]}},
		"b": {"spec": {}},
		"c": {"spec": {"upstream_contract": "x"}},
	}
	found == {"b": ["b"]}
}

test_the_contract_that_lists_it_is_not_lower if {
	listing := {"kind": "Contract", "name": "z", "path": ["spec", "subcontracts", 0, "contract"]}
	found := chain.chains("a") with data.kijun.workspace.referrers.Contract as {"a": [listing, named_by("b")]}
	found == {"b": ["b"]}
}

test_upper_contracts if {
	chain.upper_contracts({"metadata": {"name": "a"}, "spec": {"upstream_contract": "b"}}) == {"b"}
	listing := {"a": [{"kind": "Contract", "name": "c", "path": ["spec", "subcontracts", 0, "contract"]}, named_by("d")]}
	chain.upper_contracts({"metadata": {"name": "a"}, "spec": {}}) == {"c"} with data.kijun.workspace.referrers.Contract as listing
	chain.upper_contracts({"metadata": {"name": "a"}, "spec": {"upstream_contract": "b"}}) == {"b"} with data.kijun.workspace.referrers.Contract as listing
}

test_mention if {
	subcontracts := [{"name": "乙", "supplier": "otsu"}, {"name": "丙", "contract": "c"}, {"name": "丙", "contract": "c"}]
	contract := {"spec": {"subcontracting": {"allowed": true}, "subcontracts": subcontracts}}
	chain.mention(contract, "c") == ["spec", "subcontracts", 1]
	chain.mention(contract, "b") == ["spec", "subcontracts", 0] with data.kijun.workspace.Contract as {"b": {"spec": {"supplier": "otsu"}}}
	chain.mention(contract, "d") == ["spec", "subcontracting"] with data.kijun.workspace.Contract as {"d": {"spec": {"supplier": "tei"}}}
	chain.mention({"spec": {}}, "d") == ["spec"]
	chain.mention({"spec": {"subcontracts": [{"name": "丙", "contract": "c"}]}}, "c") == ["spec", "subcontracts", 0]
}

test_an_entry_with_a_document_declares_only_that if {
	contract := {"spec": {"subcontracts": [{"name": "乙", "supplier": "otsu", "contract": "c"}]}}
	chain.declared(contract, "c")
	not chain.declared(contract, "b") with data.kijun.workspace.Contract as {"b": {"spec": {"supplier": "otsu"}}}
}

test_stations_exist if {
	contracts := {"c": {"spec": {"supplier": "hei"}}, "d": {"spec": {"supplier": "tei"}}}
	found := chain.stations(["b", "c", "d"]) with data.kijun.workspace as {"Contract": contracts, "Supplier": {"tei": {"spec": {"country": "CN"}}}}
	found == [
		{"kind": "Contract", "name": "c", "path": ["spec", "supplier"]},
		{"kind": "Contract", "name": "d", "path": ["spec", "supplier"]},
		{"kind": "Supplier", "name": "tei", "path": ["spec", "country"]},
	]
}

test_agency_contract if {
	chain.agency_contract({"metadata": {"name": "a"}, "spec": {}})
	not chain.agency_contract({"metadata": {"name": "a"}, "spec": {"upstream_contract": "b"}})
	listing := [{"kind": "Contract", "name": "b", "path": ["spec", "subcontracts", 0, "contract"]}]
	not chain.agency_contract({"metadata": {"name": "a"}, "spec": {}}) with data.kijun.workspace.referrers.Contract as {"a": listing}
	naming := [{"kind": "Contract", "name": "b", "path": ["spec", "upstream_contract"]}]
	chain.agency_contract({"metadata": {"name": "a"}, "spec": {}}) with data.kijun.workspace.referrers.Contract as {"a": naming}
}

period := {"starts_on": "2026-04-01", "ends_on": "2026-09-30"}

test_concluded if {
	contract := {"metadata": {"name": "a"}, "spec": {"signed_on": "2026-03-20", "period": period}}
	chain.concluded(contract, "2026-03-20")
	not chain.concluded(contract, "2026-03-19")
	chain.concluded({"metadata": {"name": "a"}, "spec": {"period": period}}, "2026-04-01")
	not chain.concluded({"metadata": {"name": "a"}, "spec": {"period": period}}, "2026-03-31")
	lower := {"upstream_contract": "b", "signed_on": "2026-03-20", "period": period}
	not chain.concluded({"metadata": {"name": "a"}, "spec": lower}, "2026-05-01")
}

named_entry(more) := {"spec": {"subcontracts": [object.union({"name": "株式会社乙"}, more)]}}

test_an_entry_with_the_legal_name_only_declares_it if {
	workspace := {"Contract": {"b": {"spec": {"supplier": "otsu"}}}, "Supplier": {"otsu": {"spec": {"legal_name": "株式会社乙"}}}}
	chain.declared(named_entry({}), "b") with data.kijun.workspace as workspace
	not chain.declared(named_entry({"name": "株式会社丙"}), "b") with data.kijun.workspace as workspace
	not chain.declared(named_entry({"contract": "c"}), "b") with data.kijun.workspace as workspace
	not chain.declared(named_entry({"supplier": "hei"}), "b") with data.kijun.workspace as workspace
}
