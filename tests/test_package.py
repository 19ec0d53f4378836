"""The wheel works away from the checkout: without opa, without go, without anything on PATH."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from support import ROOT, unavailable

INDEX = json.loads((ROOT / "fixtures" / "index.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(target), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode != 0 and "No matching distribution" in done.stderr:
        unavailable("the build backend could not be fetched")
    assert done.returncode == 0, done.stderr
    (found,) = target.glob("kijun-*.whl")
    return found


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command ``kijun`` of an environment of its own that borrows the libraries of this one."""
    place = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place], check=True)
    install = [sys.executable, "-m", "pip", "--python", place / "bin" / "python", "install", "--quiet", "--no-deps"]
    subprocess.run([*install, wheel], check=True, capture_output=True)
    borrowed = Path(sysconfig.get_path("purelib"))
    libraries = place / "borrowed"
    libraries.mkdir()
    for entry in borrowed.iterdir():  # all but this checkout itself, which is installed there as editable
        if "kijun" not in entry.name and entry.suffix != ".pth":
            (libraries / entry.name).symlink_to(entry)
    inner = next(place.glob("lib/python*/site-packages"))
    (inner / "borrowed.pth").write_text(f"{libraries}\n", "utf-8")
    return place / "bin" / "kijun"


def test_the_wheel_holds_policies_schemas_data_and_the_compiled_module(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for directory, target in (("policies", "checker/sources/policies"), ("schemas", "checker/sources/schemas")):
        files = [path for path in (ROOT / directory).rglob("*") if path.is_file()]
        assert files
        assert {f"{target}/{path.relative_to(ROOT / directory).as_posix()}" for path in files} <= names
    assert {"checker/compiled/policy.wasm", "checker/compiled/manifest.json", "checker/program_rules.json"} <= names
    assert [name for name in names if name.startswith(("tests/", "fixtures/")) or "__pycache__" in name] == []


@pytest.mark.parametrize("name", ["agency-compliant", "pension-2018"])
def test_the_installed_command_judges_with_an_empty_path(command: Path, tmp_path: Path, name: str) -> None:
    fixture = next(row for row in INDEX if row["name"] == name)
    work = shutil.copytree(ROOT / "fixtures" / name, tmp_path / name)
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "KIJUN"))}
    environment = {**kept, "PATH": "", "LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": str(tmp_path / "cache")}
    arguments = [command, "check", "--format", "jsonl", "--as-of", fixture["as_of"]]
    done = subprocess.run(arguments, cwd=work, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (fixture["exit_code"], "")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    failing = [line for line in lines if line["type"] == "result" and line["kind"] == "fail"]
    expected = (ROOT / "fixtures" / "expected" / f"{name}.txt").read_text("utf-8").splitlines()
    assert len(failing) == len(expected)
    assert [line for line in lines if line["type"] == "notification"] == []


def test_the_installed_package_is_not_the_checkout(command: Path, tmp_path: Path) -> None:
    program = "import checker, checker.resources; print(checker.__file__, checker.resources.is_checkout())"
    python = command.parent / "python"
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run([python, "-c", program], cwd=tmp_path, env=kept, capture_output=True, text=True, check=True)
    place, is_checkout = done.stdout.rsplit(maxsplit=1)
    assert is_checkout == "False"
    assert Path(place).is_relative_to(command.parent.parent)
