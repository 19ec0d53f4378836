"""Attestations (証明): which clauses ask for one, writing them, which are missing, and who had a hand in them."""
