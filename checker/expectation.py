"""What a schema wanted and what it found, as words in Japanese and English."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

Words = tuple[str, str]

TYPES: dict[str, Words] = {
    "object": ("オブジェクト（項目の集まり）", "an object"),
    "array": ("配列", "an array"),
    "string": ("文字列", "a string"),
    "integer": ("整数", "an integer"),
    "number": ("数", "a number"),
    "boolean": ("true か false", "true or false"),
    "null": ("null", "null"),
}
FOUND: dict[type, Words] = {
    dict: ("オブジェクト", "an object"),
    list: ("配列", "an array"),
    type(None): ("空（null）", "nothing (null)"),
}
MAX_SHOWN = 60
SECRET = re.compile(
    r"password|passwd|passphrase|secret|token|credential|private_?key|api_?key|パスワード", re.IGNORECASE
)


def expected(keyword: str, value: Any) -> Words:
    """Return what a failed schema ``keyword`` with ``value`` asked for."""
    if keyword == "type":
        names = value if isinstance(value, list) else [value]
        return " 又は ".join(TYPES[name][0] for name in names), " or ".join(TYPES[name][1] for name in names)
    if keyword in ("enum", "const"):
        listed = ", ".join(str(item) for item in (value if keyword == "enum" else [value]))
        return f"次のいずれか（{listed}）", f"one of {listed}"
    if keyword == "format":
        return "実在する日付（YYYY-MM-DD）", "a real date (YYYY-MM-DD)"
    templates: dict[str, Words] = {
        "pattern": ("{} に合う文字列", "a string that matches {}"),
        "minimum": ("{} 以上の数", "a number of at least {}"),
        "maximum": ("{} 以下の数", "a number of at most {}"),
        "minLength": ("{} 文字以上の文字列", "a string of at least {} characters"),
        "maxLength": ("{} 文字以下の文字列", "a string of at most {} characters"),
        "minItems": ("{} 個以上の要素", "at least {} items"),
        "maxItems": ("{} 個以下の要素", "at most {} items"),
        "uniqueItems": ("重複のない要素", "items without repetition"),
    }
    japanese, english = templates.get(keyword, ("スキーマに合う値", "a value that keeps the schema"))
    return japanese.format(value), english.format(value)


def found(value: Any, field: str) -> Words:
    """Return what stands in the document: short scalars as they are, others by their type; never a secret's text."""
    if type(value) in FOUND:
        return FOUND[type(value)]
    if isinstance(value, bool):
        return (f"真偽値 {str(value).lower()}", f"the boolean {str(value).lower()}")
    if SECRET.search(field):
        return ("別の値", "another value")
    if isinstance(value, (int, float)):
        return (f"数 {value}", f"the number {value}")
    if len(value) > MAX_SHOWN:
        return ("別の文字列", "another string")
    return (f"文字列「{value}」", f'the string "{value}"')


def did_you_mean(name: str, candidates: Iterable[str]) -> dict[str, str]:
    """Return the arguments ``hint_ja`` and ``hint_en`` for the candidate nearest to ``name``, empty without one."""
    near = get_close_matches(name, list(candidates), n=1, cutoff=0.6)
    if not near:
        return {"hint_ja": "", "hint_en": ""}
    return {"hint_ja": f"「{near[0]}」の誤りではありませんか。", "hint_en": f' Did you mean "{near[0]}"?'}
