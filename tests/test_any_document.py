"""Whatever a valid document says, every rule gives a verdict, names places that exist, and both engines agree."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schema_documents import documents
from support import ROOT

from checker.compiled import CompiledPolicies, load_compiled
from checker.engines import CrossCheck, Engine, Limits, open_embedded, open_opa_server
from checker.evaluate import engine_data, evaluate, misplaced
from checker.index import parameter_values
from checker.model import Document, Notification, SourceFile
from checker.policies.schemas import resolved
from checker.report.words import TEXT_OF_KIND, fill
from checker.validate import SchemaValidators

KINDS = sorted(load_compiled().schemas)


@pytest.fixture(scope="module")
def compiled() -> CompiledPolicies:
    return load_compiled()


@pytest.fixture(scope="module")
def engine(compiled: CompiledPolicies, opa: str) -> Iterator[Engine]:
    workspace = {
        **{kind: {} for kind in compiled.schemas},
        "referrers": {kind: {} for kind in compiled.schemas},
        "run": "r",
    }
    data = engine_data(compiled, workspace, parameter_values(compiled, []))
    limits = Limits(deadline_seconds=30)
    both = CrossCheck(
        open_embedded(compiled.module, data, limits=limits, cache_dir=None),
        open_opa_server([ROOT / "policies"], data, opa=opa, limits=limits),
    )
    with contextlib.closing(both):
        yield both


@pytest.mark.parametrize("kind", KINDS)
def test_every_rule_has_a_verdict_at_places_that_exist(kind: str, compiled: CompiledPolicies, engine: Engine) -> None:
    schema = resolved(compiled.schemas[kind])
    validators = SchemaValidators(compiled.schemas)

    @settings(max_examples=50, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def judged(data: st.DataObject) -> None:
        value: Any = data.draw(documents(schema))
        document = Document(SourceFile("any.yaml", b""), 0, kind, value["metadata"]["name"], value)
        if validators.judge(document):
            return
        for outcome in evaluate(engine, [document], compiled, "2026-11-01"):
            assert not isinstance(outcome, Notification), outcome
            for said in outcome.said:
                assert not misplaced(document, [said.path]), said
                rule = compiled.rules_by_id[said.rule]
                for language in ("ja", "en"):
                    assert fill(rule[TEXT_OF_KIND[said.kind]], said.args, language)

    judged()
