"""The files of a new agency's repository: ``kijun init``."""
