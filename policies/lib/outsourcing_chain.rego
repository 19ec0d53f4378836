# METADATA
# title: 再委託の連鎖
# description: |
#   契約から再委託・再々委託の契約へ、ワークスペースの中をたどる。下位の契約は upstream_contract で上位の契約を名指すか、
#   上位の契約の subcontracts に挙げられる（自ら上位を名指す契約は、その上位の下だけに置く）。
package kijun.lib.outsourcing_chain

# Concluded by the agency itself: nothing says that it passes on the work of another contract.
agency_contract(contract) if count(upper_contracts(contract)) == 0

# An agency's contract that has been signed, or under which work has begun.
concluded(contract, day) if {
	agency_contract(contract)
	contract.spec.signed_on <= day
}

concluded(contract, day) if {
	agency_contract(contract)
	contract.spec.period.starts_on <= day
}

upper_contracts(contract) := {contract.spec.upstream_contract}

upper_contracts(contract) := {referrer.name |
	some referrer in data.kijun.workspace.referrers.Contract[contract.metadata.name]
	referrer.path[1] == "subcontracts"
} if {
	not contract.spec.upstream_contract
}

# Contracts one tier below `name`.
lower_contracts(name) := naming_it(name) | listed_by_it(name)

naming_it(name) := {referrer.name |
	some referrer in data.kijun.workspace.referrers.Contract[name]
	referrer.path[1] == "upstream_contract"
}

listed_by_it(name) := {subcontract.contract |
	some subcontract in data.kijun.workspace.Contract[name].spec.subcontracts
	lower := data.kijun.workspace.Contract[subcontract.contract]
	not lower.spec.upstream_contract
}

# Every contract below `root`, by name, with one shortest way to it (names, from the first tier down). Six tiers: the
# parameter subcontracting_tiers allows five at most, so what is cut off here is always reported by OUT-015.
chains(root) := object.union_n([first, second, third, fourth, fifth, sixth]) if {
	first := next_tier({root: []}, {root})
	second := next_tier(first, {root} | object.keys(first))
	upper := object.union(first, second)
	third := next_tier(second, {root} | object.keys(upper))
	fourth := next_tier(third, (({root} | object.keys(upper)) | object.keys(third)))
	middle := object.union(third, fourth)
	fifth := next_tier(fourth, (({root} | object.keys(upper)) | object.keys(middle)))
	sixth := next_tier(fifth, ((({root} | object.keys(upper)) | object.keys(middle)) | object.keys(fifth)))
}

next_tier(tier, seen) := {child: min(ways) |
	some name in object.keys(tier)
	some child in (lower_contracts(name) - seen)
	ways := {array.concat(tier[upper], [child]) | some upper in object.keys(tier); child in lower_contracts(upper)}
}

# The entries of `contract.spec.subcontracts` that declare the lower contract `name`: by its document or, where an
# entry names no document, by the subcontractor (its document or, without that, its legal name).
entries(contract, name) := {i |
	some i, subcontract in contract.spec.subcontracts
	declares(subcontract, name)
}

declares(subcontract, name) if subcontract.contract == name

declares(subcontract, name) if {
	not subcontract.contract
	subcontract.supplier == data.kijun.workspace.Contract[name].spec.supplier
}

declares(subcontract, name) if {
	not subcontract.contract
	not subcontract.supplier
	supplier := data.kijun.workspace.Contract[name].spec.supplier
	subcontract.name == data.kijun.workspace.Supplier[supplier].spec.legal_name
}

declared(contract, name) if count(entries(contract, name)) > 0

# Where a contract speaks of the first tier of a chain: its entry in subcontracts, else the terms on subcontracting.
mention(contract, first_tier) := ["spec", "subcontracts", min(entries(contract, first_tier))]

mention(contract, first_tier) := ["spec", "subcontracting"] if {
	not declared(contract, first_tier)
	contract.spec.subcontracting
}

mention(contract, first_tier) := ["spec"] if {
	not declared(contract, first_tier)
	not contract.spec.subcontracting
}

# A chain as places: who has the work, tier by tier, and where that supplier is based.
stations(chain) := [station | some name in chain; some station in stops(name)]

stops(name) := array.concat(
	[{"kind": "Contract", "name": name, "path": ["spec", "supplier"]}],
	[{"kind": "Supplier", "name": supplier, "path": ["spec", "country"]} |
		supplier := data.kijun.workspace.Contract[name].spec.supplier
		data.kijun.workspace.Supplier[supplier]
	],
) if {
	data.kijun.workspace.Contract[name]
}
