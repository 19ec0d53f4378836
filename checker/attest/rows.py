"""The rows of the catalogues that a person answers by an attestation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SUBJECT_KINDS = {
    "organization": "Organization",
    "system": "System",
    "contract": "Contract",
    "terminal": "TerminalUse",
    "cloud_service": "CloudService",
    "procurement": "Procurement",
    "incident": "Incident",
    "exception": "Exception",
}
"""The kind of document a clause of each ``scope`` is about."""


def attested_rows(standards: Mapping[str, Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    """Return the rows that ask for an attestation, by clause as ``standard:id``."""
    return {
        f"{name}:{row['id']}": row
        for name, standard in standards.items()
        for row in standard["clauses"]
        if "attestation" in row and "scope" in row
    }


def facts(standards: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return what rules look up of those rows: ``data.kijun.reference.attestations``."""
    return {
        clause: {
            "kind": SUBJECT_KINDS[row["scope"]],
            "signers": sorted(row["attestation"]["signers"]),
            "renewal_months": row["attestation"]["renewal_months"],
        }
        for clause, row in attested_rows(standards).items()
    }
