from __future__ import annotations

import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
from engine_support import POLICIES


@pytest.fixture(scope="session")
def build(opa: str, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., bytes]:
    def compile_module(*sources: Path, entry_point: str = "kijun/main/report") -> bytes:
        bundle = tmp_path_factory.mktemp("bundle") / "bundle.tar.gz"
        command = [opa, "build", "-t", "wasm", "-e", entry_point, "-o", bundle, *sources]
        subprocess.run(command, check=True, capture_output=True)
        with tarfile.open(bundle) as archive:
            member = archive.extractfile("/policy.wasm")
            assert member is not None
            return member.read()

    return compile_module


@pytest.fixture(scope="session")
def module(build: Callable[..., bytes]) -> bytes:
    return build(POLICIES / "main.rego")
