"""Compare the speed of whole processes: kijun, opa exec and conftest on the same rules, checkov on a plan.

Prints one table of ratios with the bars kijun wants to keep. ``make bench`` runs it; a few seconds are enough for
``compare.py --documents 20 --large 0 --without conftest,checkov``. Exit code 1: a bar that could be measured is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import foreign
from measure import Sample, interleaved, run
from others import write_inputs, write_policies
from workload import AS_OF, generate

from checker.policy_set import choose_policies
from checker.resources import policy_directory
from checker.settings import cache_directory

ROOT = Path(__file__).resolve().parent.parent
REALISTIC = ROOT / "fixtures" / "agency-realistic"
CHANGED = 3
FOREIGN = 600
KIJUN = (sys.executable, "-m", "checker")


@dataclass(frozen=True)
class Row:
    """One line of the table; ``value`` is compared with ``bar``, None says that there is no bar at this size."""

    what: str
    value: float
    unit: str
    bar: float | None = None
    at_least: bool = True

    @property
    def verdict(self) -> str:
        """Whether the bar is kept."""
        if self.bar is None:
            return ""
        return "kept" if (self.value >= self.bar) is self.at_least else "MISSED"


class Bench:
    """One comparison in a scratch directory."""

    def __init__(self, arguments: argparse.Namespace, scratch: Path) -> None:
        self.arguments = arguments
        self.scratch = scratch
        self.without = set(filter(None, arguments.without.split(",")))
        self.rows: list[Row] = []
        self.bars = arguments.documents >= 1000  # noqa: PLR2004 - the size the bars are about

    def note(self, name: str, sample: Sample) -> None:
        """Print what one command took."""
        print(
            f"{name:<44} {sample.wall:8.2f} s wall {sample.processor:8.2f} s processor {sample.mebibytes:6.0f} MiB"
            f"  exit {sample.code}",
            flush=True,
        )

    def row(self, what: str, value: float, unit: str, bar: float | None, *, at_least: bool = True) -> None:
        """Add a line to the table."""
        self.rows.append(Row(what, value, unit, bar, at_least))

    def kijun(self, workspace: Path, cache: Path, *arguments: str) -> Sample:
        """Run ``kijun check`` in ``workspace`` with the cache directory ``cache``."""
        environment = {"XDG_CACHE_HOME": str(cache), "PYTHONPATH": os.environ.get("PYTHONPATH", str(ROOT))}
        command = [*KIJUN, "check", "--as-of", AS_OF, "--quiet", *arguments]
        return run(command, workspace, environment)

    def documents(self) -> None:
        """Compare on generated documents: cold, warm and a hook's run with opa exec on the same ones."""
        count, repeat = self.arguments.documents, self.arguments.repeat
        workspace, cache, hook_cache = (self.scratch / name for name in ("workspace", "cache", "hook-cache"))
        generate(workspace, count)
        for place in (cache, hook_cache):
            self.kijun(workspace, place)
        changed = sorted(workspace.glob("*/**/*.yaml"))[:: max(count // CHANGED, 1)][:CHANGED]

        def cold() -> Sample:
            shutil.rmtree(cache)
            return self.kijun(workspace, cache)

        def kept() -> Sample:
            shutil.rmtree(cache / "kijun" / "workspaces")
            return self.kijun(workspace, cache)

        def hook() -> Sample:
            for path in changed:
                path.write_text(path.read_text("utf-8") + "# changed\n", "utf-8")
            sample = self.kijun(workspace, hook_cache, "--hook", *(str(path) for path in changed))
            for path in changed:  # so that the other runs see the same workspace each time
                path.write_text(path.read_text("utf-8").replace("# changed\n", ""), "utf-8")
            return sample

        commands = {"cold": cold, "kept": kept, "warm": lambda: self.kijun(workspace, cache), "hook": hook}
        names: list[str] = []
        if "opa" not in self.without:
            names = self.inputs(workspace)
            commands["opa"] = lambda: self.opa(names)
        taken = interleaved(repeat, **commands)
        self.note(f"kijun, {count} documents, cold", taken["cold"])
        self.note(f"kijun, {count} documents, only native code kept", taken["kept"])
        self.note(f"kijun, {count} documents, warm", taken["warm"])
        self.note(f"kijun --hook, {CHANGED} changed of {count}", taken["hook"])
        self.ratio("cold / warm", taken["cold"], taken["warm"], 5 if self.bars else None)
        bar = 0.35 if self.bars else None
        self.row(f"{CHANGED} changed files of {count}", taken["hook"].wall, "s", bar, at_least=False)
        if names:
            self.note(f"opa exec, {len(names)} documents", taken["opa"])
            self.ratio("opa exec / kijun cold", taken["opa"], taken["cold"], 4 if self.bars else None)
            self.conftest(names, taken["cold"])

    def ratio(self, what: str, slow: Sample, quick: Sample, bar: float | None) -> None:
        """Add the ratio of wall times, which counts, and that of processor times, which a busy machine blurs less."""
        self.row(what, slow.wall / quick.wall, "x", bar)
        self.row(f"{what} (processor)", slow.processor / quick.processor, "x", None)

    def inputs(self, workspace: Path) -> list[str]:
        """Write the rules and the documents for the other tools and return the documents' names."""
        compiled = choose_policies(None, cache_directory())
        write_policies(policy_directory(), workspace, compiled, self.scratch / "rules")
        return write_inputs(workspace, AS_OF, self.scratch / "inputs")

    def opa(self, names: list[str]) -> Sample:
        """Run opa exec on the documents ``names``."""
        command = [self.arguments.opa, "exec", "--decision", "kijun/main/report"]
        return run([*command, "--bundle", str(self.scratch / "rules" / "bundle"), *names], self.scratch / "inputs")

    def conftest(self, names: list[str], first: Sample) -> None:
        """Compare the cold run with conftest."""
        inputs, rules = self.scratch / "inputs", self.scratch / "rules"
        if "conftest" in self.without:
            return
        conftest = self.provided("conftest")
        command = [
            conftest,
            "test",
            "--all-namespaces",
            "--no-color",
            "--output",
            "json",
            "--data",
            str(rules / "data"),
        ]
        # conftest's time is in proportion above a start that is not: two points give both.
        some = names[: self.arguments.conftest_documents]
        said = self.scratch / "conftest.json"
        half, sample = (
            run([*command, "--policy", str(rules / "conftest"), *chosen], inputs, output=said)
            for chosen in (some[: len(some) // 2], some)
        )
        try:
            assert {entry["filename"] for entry in json.loads(said.read_bytes())} == set(some)
        except (ValueError, AssertionError):
            sys.exit(f"conftest did not judge the documents: {said.read_text('utf-8')[:500]}")
        self.note(f"conftest, {len(some)} documents", sample)
        share = "" if len(some) == len(names) else f", from {len(some)} documents"
        each = max(sample.wall - half.wall, 0.0) / (len(some) - len(some) // 2)
        scaled = sample.wall + each * (len(names) - len(some))
        self.row(f"conftest / kijun cold{share}", scaled / first.wall, "x", 40 if self.bars else None)

    def provided(self, name: str) -> str:
        """Return the program ``name``, building it when it is missing."""
        target = ROOT / "build" / "bench" / name
        if not target.exists():
            subprocess.run([sys.executable, str(ROOT / "tools" / "provide.py"), name, str(target)], check=True)
        return str(target)

    def start(self) -> None:
        """Compare the start with that of the interpreter."""
        taken = interleaved(
            9,
            bare=lambda: run([sys.executable, "-c", "pass"], self.scratch),
            version=lambda: run([*KIJUN, "--version"], ROOT),
        )
        bare, version = taken["bare"], taken["version"]
        self.note("python -c pass", bare)
        self.note("kijun --version", version)
        self.row("kijun --version above python -c pass", version.wall - bare.wall, "s", 0.12, at_least=False)

    def plan(self) -> None:
        """Compare with checkov on a Terraform plan."""
        plan = self.arguments.plan
        if "checkov" in self.without or plan is None:
            return
        environment = ROOT / "build" / "bench" / "checkov-venv"
        if not (environment / "bin" / "checkov").exists():
            subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
            subprocess.run([str(environment / "bin" / "pip"), "install", "--quiet", "checkov"], check=True)
        place = self.scratch / "plan"
        place.mkdir()
        shutil.copyfile(plan, place / "plan.tfplan.json")
        command = [str(environment / "bin" / "checkov"), "-f", "plan.tfplan.json", "--framework", "terraform_plan"]
        command += ["--quiet", "--compact", "--skip-download"]
        cache = self.scratch / "plan-cache"
        self.kijun(place, cache)  # native code of the rules is made once for each release

        def ours() -> Sample:
            shutil.rmtree(cache / "kijun" / "workspaces", ignore_errors=True)
            return self.kijun(place, cache)

        taken = interleaved(
            self.arguments.repeat,
            theirs=lambda: run(command, place),
            ours=ours,
        )
        self.note("checkov on the plan", taken["theirs"])
        self.note("kijun on the plan, cold", taken["ours"])
        self.ratio("checkov / kijun on a plan", taken["theirs"], taken["ours"], 10)

    def agency(self) -> None:
        """See how long a realistic agency waits the first time, native code of the policies included, and later."""
        workspace, cache = self.scratch / "agency", self.scratch / "agency-cache"
        if REALISTIC.is_dir():
            shutil.copytree(REALISTIC, workspace)
        else:
            generate(workspace, 80)

        def empty() -> Sample:
            shutil.rmtree(cache, ignore_errors=True)
            return self.kijun(workspace, cache)

        taken = interleaved(max(self.arguments.repeat, 3), first=empty, later=lambda: self.kijun(workspace, cache))
        self.note("kijun, an agency of some 80 documents, empty cache", taken["first"])
        self.note("kijun, the same, warm", taken["later"])
        self.row("an agency, empty cache", taken["first"].wall, "s", 1, at_least=False)
        self.row("an agency, warm", taken["later"].wall, "s", 0.4, at_least=False)

    def foreign(self) -> None:
        """See what a repository costs in which nothing is ours."""
        workspace, cache = self.scratch / "foreign", self.scratch / "foreign-cache"
        foreign.generate(workspace, FOREIGN)

        def cold() -> Sample:
            shutil.rmtree(cache / "kijun" / "workspaces", ignore_errors=True)
            return self.kijun(workspace, cache)

        taken = interleaved(self.arguments.repeat, cold=cold, warm=lambda: self.kijun(workspace, cache))
        self.note(f"kijun, {FOREIGN} files of other tools, cold", taken["cold"])
        self.note("kijun, the same, warm", taken["warm"])
        self.row(f"{FOREIGN} files of other tools, cold", taken["cold"].wall, "s", None, at_least=False)

    def large(self) -> None:
        """See whether time and memory stay in proportion."""
        count = self.arguments.large
        if not count:
            return
        small, big = self.scratch / "tenth", self.scratch / "whole"
        generate(small, count // 10)
        generate(big, count)
        tenth = self.kijun(small, self.scratch / "large-cache")
        whole = self.kijun(big, self.scratch / "large-cache")
        self.note(f"kijun, {count // 10} documents, cold", tenth)
        self.note(f"kijun, {count} documents, cold", whole)
        self.row(
            f"processor, {count} / {count // 10} documents", whole.processor / tenth.processor, "x", 11, at_least=False
        )
        self.row(f"peak memory, {count} documents", whole.mebibytes, "MiB", 300, at_least=False)


def main() -> int:
    """Run the comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=1000, help="documents of the comparison (default 1000)")
    parser.add_argument("--large", type=int, default=10000, help="documents of the run for memory; 0 leaves it out")
    parser.add_argument("--repeat", type=int, default=3, help="runs of each command; the median counts")
    parser.add_argument("--conftest-documents", type=int, default=20, help="conftest is given so many and scaled up")
    parser.add_argument("--without", default="", help="tools to leave out, with commas: opa,conftest,checkov")
    parser.add_argument("--opa", type=os.path.abspath, default=os.environ.get("KIJUN_OPA", str(ROOT / ".opa" / "opa")))
    parser.add_argument("--plan", type=Path, default=_plan(), help="a Terraform plan in JSON, for checkov")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kijun-bench-") as scratch:
        bench = Bench(arguments, Path(scratch))
        bench.start()
        bench.documents()
        bench.agency()
        bench.foreign()
        bench.plan()
        bench.large()
    print()
    for row in bench.rows:
        bar = "" if row.bar is None else f"{'at least' if row.at_least else 'at most':>8} {row.bar:g}"
        print(f"{row.what:<48} {row.value:9.2f} {row.unit:<4} {bar:<14} {row.verdict}".rstrip())
    return any(row.verdict == "MISSED" for row in bench.rows)


def _plan() -> Path | None:
    plans = [ROOT.parent / "shared" / "corpus" / "terragoat-aws.tfplan.json"]
    plans += sorted((ROOT / "fixtures" / "cloud-plans").glob("**/*.tfplan.json"))
    return next((plan for plan in plans if plan.exists()), None)


if __name__ == "__main__":
    sys.exit(main())
