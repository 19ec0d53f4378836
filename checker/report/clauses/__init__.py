"""Reports by clause: what the product can judge (coverage) and what a repository shows (verdicts)."""
