"""A run that is interrupted, or whose report cannot be written, ends with one line and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support import ROOT

AGENCY = ROOT / "fixtures" / "agency-compliant"
COMMAND = [sys.executable, "-m", "checker", "check", "--as-of", "2026-11-01"]
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """Return a workspace that takes some seconds to judge without a cache."""
    workspace = tmp_path / "workspace"
    text = (AGENCY / "networks" / "honcho-network.yaml").read_text("utf-8")
    workspace.mkdir()
    (workspace / "kijun.yaml").write_text("language: en\n", "utf-8")
    for number in range(1500):
        renamed = text.replace("name: honcho-network", f"name: network-{number}", 1)
        (workspace / f"{number}.yaml").write_text(renamed, "utf-8")
    return workspace


def _children(process: int) -> list[str]:
    path = Path(f"/proc/{process}/task/{process}/children")
    return path.read_text().split() if path.exists() else []


@pytest.mark.skipif(
    sys.platform != "linux", reason="/proc tells when the workers are there, and only Linux has workers"
)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("stage", ["0.05", "1.5"])
def test_a_signal_leaves_no_process_and_no_report(large: Path, number: signal.Signals, stage: str) -> None:
    process = subprocess.Popen(
        [*COMMAND, "--no-cache", "--format", "sarif", "--output", "report.sarif"],
        cwd=large,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    deadline = time.monotonic() + 60
    while len(_children(process.pid)) < (2 if len(os.sched_getaffinity(0)) > 1 else 0):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    time.sleep(float(stage))
    assert process.poll() is None, "the workspace is too small to be interrupted"
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 128 + number
    assert err.decode().splitlines() == ["kijun: Interrupted: the judging is not complete."]
    assert out == b""
    assert [path.name for path in large.iterdir() if "report" in path.name] == []
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


@pytest.mark.parametrize("arguments", [["absent.yaml"], ["--hook"], ["."]])
def test_a_first_run_leaves_no_process_however_it_ends(tmp_path: Path, arguments: list[str]) -> None:
    """The policies are compiled beside from the first moment on; a run that needs none of it does not wait for it."""
    (tmp_path / "kijun.yaml").write_text("language: en\n", "utf-8")
    environment = {**ENVIRONMENT, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    out, err = process.communicate(timeout=60)
    assert process.returncode == (0 if arguments == ["--hook"] else 2), (out, err)
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_a_closed_pipe_is_said_in_one_line() -> None:
    process = subprocess.Popen(
        [*COMMAND, "--format", "sarif"], cwd=AGENCY, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    err = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait(timeout=60) == 2
    assert len(err.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the device that is always full is Linux's")
@pytest.mark.parametrize("arguments", [["--output", "/dev/full"], []])
def test_a_full_disk_is_said_in_one_line(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "--format", "sarif", *arguments], cwd=AGENCY, env=ENVIRONMENT, stdout=full,
            stderr=subprocess.PIPE, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
