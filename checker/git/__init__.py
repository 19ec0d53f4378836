"""Git repositories read as plain files: no git program runs and no configuration of theirs is followed (ADR 0008)."""
