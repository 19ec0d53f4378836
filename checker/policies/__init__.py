"""Building the policies: read the rules, hold them to the contract, compile them to WebAssembly.

Used by ``make policies``, by ``kijun policy`` and, for an organisation's own rules, by ``kijun check --policies``.
The contract is docs/rule-contract.md.
"""
