"""Verdicts: what a run shows of every clause of a standard, for every subject; see docs/adr/0010-verdicts.md."""
