"""The page of verdicts in a real browser: it works, reads well on every screen, keeps to itself and hides nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from agencies import AS_OF, COMPLETE, STANDARD, attestation, system, waiver
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Browser, Page, expect, sync_playwright
from support import Kijun, write

SIGNED = attestation("a1", "1.1(b)", "System/jinji")
HOSTILE = "</details><script>document.title='taken'</script><img src=x onerror=alert(1)> {{ 7*7 }} \"'&"
AGENCY: dict[str, str | bytes] = {
    **COMPLETE,
    "s.yaml": system(r001="fail"),
    "s2.yaml": system("kyuyo", r002="review"),
    "s3.yaml": system("bunsho", spec="", r001="fail"),
    "s4.yaml": system("jinji", r001="open"),
    "s5.yaml": system("x" * 90, r001="none"),
    "a1.yaml": SIGNED.replace("毎月の点検の記録を確かめた", json.dumps(HOSTILE)),
    "a3.yaml": attestation("a3", "1.1(b)", "System/portal", valid_until="2026-10-31"),
    "e.yaml": waiver("TST-001", "System", "bunsho"),
}
SCREENS = [(scheme, width) for scheme in ("light", "dark") for width in (1280, 375)]


@pytest.fixture(scope="module")
def browser(desktop: Callable[..., str]) -> Iterator[Browser]:
    program = desktop("chromium", "chromium-browser", "google-chrome")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=program)
        yield launched
        launched.close()


@pytest.fixture(scope="module", params=["ja", "en"])
def html(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, kijun: Kijun, small_standard: list[Any]
) -> Path:
    root = write(tmp_path_factory.mktemp("agency"), AGENCY)
    out = root / "out" / f"{request.param}.html"
    options = ["--standard", STANDARD, "--as-of", AS_OF, "--lang", request.param, "--format", "html", "--output", out]
    run = kijun("report", *options, *small_standard, cwd=root, timeout=600)
    assert (run.code, run.out, run.err) == (1, "", "")
    return out


class Opened:
    """A page with everything it said and asked for."""

    def __init__(self, browser: Browser, html: Path, scheme: str = "light", width: int = 1280) -> None:
        self._context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
        self.page: Page = self._context.new_page()
        self.said: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: self.said.append(dialog.message))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(html.as_uri())

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, *_: object) -> None:
        self._context.close()

    def open_all(self) -> None:
        self.page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")

    def shown(self) -> list[str]:
        found: list[str] = self.page.eval_on_selector_all(
            ".clause:not([hidden]) .id", "elements => elements.map((element) => element.textContent)"
        )
        return found

    def choose(self, name: str, value: str) -> None:
        self.page.select_option(f"select[name={name}]", value)


@pytest.mark.parametrize(("scheme", "width"), SCREENS)
def test_no_barrier_no_error_no_request_no_overflow(browser: Browser, html: Path, scheme: str, width: int) -> None:
    with Opened(browser, html, scheme, width) as opened:
        opened.open_all()
        opened.page.evaluate(Path(AXE_FILE_PATH).read_text("utf-8"))
        found = opened.page.evaluate("axe.run({resultTypes: ['violations']})")
        assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found["violations"]] == []
        assert opened.page.evaluate("document.documentElement.scrollWidth") == width
        assert (opened.said, opened.asked) == ([], [html.as_uri()])


@pytest.mark.parametrize("width", [320, 360, 390, 768, 1024])
def test_nothing_is_wider_than_the_screen(browser: Browser, html: Path, width: int) -> None:
    with Opened(browser, html, width=width) as opened:
        opened.open_all()
        assert opened.page.evaluate("document.documentElement.scrollWidth") == width


def test_light_and_dark_follow_the_system(browser: Browser, html: Path) -> None:
    grounds = []
    for scheme in ("light", "dark"):
        with Opened(browser, html, scheme) as opened:
            grounds.append(opened.page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert len(set(grounds)) == 2


def test_the_filters_find_clauses_and_say_how_many(browser: Browser, html: Path) -> None:
    everything = ["1.1(a)", "1.1(b)", "1.2(a)", "1.2(a)(i)", "1.2(a)(ii)", "2.1(a)", "2.1(b)"]
    with Opened(browser, html) as opened:
        page = opened.page
        assert opened.shown() == everything
        assert page.locator("#shown").inner_text().count("7") == 2
        page.select_option("select[name=part]", index=2)
        assert opened.shown() == ["2.1(a)", "2.1(b)"]
        assert page.locator(".part:not([hidden])").count() == 1
        assert "2" in page.locator("#shown").inner_text()
        page.click("button[type=reset]")
        expect(page.locator(".clause:not([hidden])")).to_have_count(7)
        opened.choose("verdict", "not_met")
        assert opened.shown() == ["1.1(a)", "1.2(a)", "1.2(a)(ii)"]
        opened.choose("subject", "System/jinji")
        assert opened.shown() == []
        opened.choose("verdict", "met")
        assert opened.shown() == ["1.1(b)", "1.2(a)(i)"]
        assert page.locator(".clause:not([hidden]) .subjects > li:not([hidden])").count() == 2
        page.click("button[type=reset]")
        expect(page.locator(".clause:not([hidden])")).to_have_count(7)
        opened.choose("state", "uncovered")
        assert opened.shown() == ["2.1(b)"]
        opened.choose("state", "")
        page.fill("input[name=text]", "tst-003  1.2(a)(i)")
        assert opened.shown() == ["1.2(a)(i)"]


def test_the_keyboard_is_enough(browser: Browser, html: Path) -> None:
    with Opened(browser, html) as opened:
        page = opened.page
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.locator("input[name=text]").focus()
        reached = []
        for _ in range(9):
            page.keyboard.press("Tab")
            reached.append(
                page.evaluate(
                    "document.activeElement.name || document.activeElement.type || document.activeElement.tagName"
                )
            )
        assert reached[:5] == ["part", "verdict", "state", "subject", "reset"]
        assert reached[-1] == "SUMMARY"
        page.keyboard.press("Enter")
        assert page.locator(".clause[open]").count() == 1
        page.click("#open")
        assert page.locator(".clause[open]").count() == 7
        page.click("#close")
        assert page.locator(".clause[open]").count() == 0


def test_the_verdict_is_told_by_words_and_shape_and_not_by_colour_alone(browser: Browser, html: Path) -> None:
    with Opened(browser, html) as opened:
        for badge in opened.page.locator(".clause > summary > .badge").all():
            assert badge.inner_text().strip()
            assert badge.locator("use").get_attribute("href") == f"#v-{(badge.get_attribute('class') or '').split()[1]}"


def test_evidence_question_and_command_are_there(browser: Browser, html: Path) -> None:
    with Opened(browser, html) as opened:
        opened.open_all()
        text = opened.page.locator("#clauses").inner_text()
        for one in ("s.yaml:4:9", "TST-001", "kijun attest 'test-std:1.1(b)' --subject System/portal", "2026-12-31"):
            assert one in text
        links = opened.page.eval_on_selector_all("#clauses a", "all => all.map((one) => one.hash)")
        targets = opened.page.evaluate("[...document.querySelectorAll('[id]')].map((one) => '#' + one.id)")
        assert set(links) <= set(targets)
        assert len(targets) == len(set(targets))


def test_what_documents_hold_is_text(browser: Browser, html: Path) -> None:
    with Opened(browser, html) as opened:
        opened.open_all()
        assert opened.page.title() != "taken"
        assert HOSTILE in (opened.page.locator("#clauses").text_content() or "")
        assert opened.page.locator("img").count() == 0


def test_the_page_names_no_other_place(html: Path) -> None:
    text = html.read_text("utf-8")
    assert "src=" not in text.replace("src=x", "")
    assert "@import" not in text
    assert "url(" not in text
    assert "default-src 'none'" in text


def test_paper_shows_everything_but_the_controls(browser: Browser, html: Path) -> None:
    with Opened(browser, html, "dark") as opened:
        page = opened.page
        page.emulate_media(media="print", color_scheme="dark")
        assert not page.locator(".filter").is_visible()
        assert page.locator(".clause[open]").count() == 0
        assert page.locator(".evidence li").first.evaluate(
            "element => element.checkVisibility({contentVisibilityAuto: true})"
        )
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert page.pdf().startswith(b"%PDF")


def test_without_scripts_everything_is_readable(browser: Browser, html: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(html.as_uri())
    assert page.locator(".clause").count() == 7
    assert not page.locator(".filter").is_visible()
    context.close()
