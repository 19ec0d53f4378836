"""What the parse stage says of files and documents it could not read."""

from __future__ import annotations

# code: (Japanese, English)
TEMPLATES: dict[str, tuple[str, str]] = {
    "alias-limit": (
        "エイリアス「*{name}」で、ファイル内のエイリアスの展開が上限（{limit} ノード）を超えました。"
        "この先は読み取っていません。エイリアスを減らし、値を直接記述してください。",
        'With "*{name}" the aliases of this file expand to more than {limit} nodes; nothing after it was read. '
        "Use fewer aliases and write the values out.",
    ),
    "control-character": (
        "YAML では使用できない文字 {character} があるため、読み取れません。"
        "この文字を削除するか、二重引用符で囲んだ文字列の中でエスケープ表記にしてください。",
        "The character {character} is not allowed in YAML, so the file cannot be read. "
        "Remove it, or write it as an escape inside a double-quoted string.",
    ),
    "cyclic-alias": (
        "エイリアス「*{name}」が自分自身を含む値を参照しているため、読み取れません。"
        "参照先の外側で使用するか、値を直接記述してください。",
        'The alias "*{name}" refers to a value that contains it, so the file cannot be read. '
        "Use it outside of that value, or write the value out.",
    ),
    "empty-file": (
        "ファイルに文書がありません（空、又はコメントのみです）。文書を記述するか、ファイルを削除してください。",
        "The file holds no document: it is empty or has comments only. Write a document or delete the file.",
    ),
    "file-too-large": (
        "ファイルの大きさ（{size} バイト）が上限（{limit} バイト）を超えるため、読み取っていません。"
        "ファイルを分割してください。",
        "The file has {size} bytes, more than the {limit} that are read; it was not read. Split it.",
    ),
    "invalid-utf8": (
        "UTF-8 として正しくないバイト {byte} があるため、読み取れません。"
        "Shift_JIS 等で保存されている場合は、UTF-8 で保存し直してください。",
        "The byte {byte} is not valid UTF-8 here, so the file cannot be read. "
        "If it was saved as Shift_JIS or the like, save it as UTF-8.",
    ),
    "json-syntax": (
        "JSON の構文に誤りがあるため、読み取れません（検出内容: {detail}）。"
        "この位置の前後を、一つの JSON 値として正しい構文に修正してください。",
        "The file is not valid JSON and cannot be read: {detail}. Correct the text around this place; "
        "the file must be one JSON value.",
    ),
    "line-separator": (
        "YAML の版により改行とみなされるか否かが異なる文字 {character} があるため、読み取れません。"
        "通常の改行に置き換えるか、二重引用符で囲んだ文字列の中でエスケープ表記にしてください。",
        "The character {character} is a line break in some versions of YAML only, so the file cannot be read. "
        "Replace it by an ordinary line break, or write it as an escape inside a double-quoted string.",
    ),
    "not-utf8": (
        "文字コードが {encoding} であるため、読み取れません。UTF-8 で保存し直してください。",
        "The file is encoded as {encoding} and cannot be read. Save it as UTF-8.",
    ),
    "too-deep": (
        "入れ子が上限（{limit} 段）を超えました。この先は読み取っていません。階層を浅くしてください。",
        "The nesting exceeds {limit} levels; nothing after this place was read. Make the structure flatter.",
    ),
    "too-many-problems": (
        "文書の問題が上限（{limit} 件）を超えました。この先は読み取っていません。報告されている問題を修正してください。",
        "The document has more than {limit} problems; it was not read further. Correct those there are.",
    ),
    "too-many-tag-directives": (
        "%TAG ディレクティブが上限（{limit} 個）を超えるため、読み取っていません。不要なものを削除してください。",
        "The file has more than {limit} %TAG directives and was not read. Remove those that are not needed.",
    ),
    "undefined-alias": (
        "エイリアス「*{name}」に対応するアンカー「&{name}」が、同じ文書のこれより前にないため、読み取れません。"
        "アンカーを定義するか、文字列であれば引用符で囲んでください。",
        'The alias "*{name}" has no anchor "&{name}" before it in this document, so the file cannot be read. '
        "Define the anchor, or quote the text if it is meant as a string.",
    ),
    "yaml-syntax": (
        "YAML の構文に誤りがあるため、読み取れません（検出内容: {detail}）。"
        "この位置の前後の字下げ、引用符、括弧及びコロンを確認し、修正してください。",
        "The file is not valid YAML and cannot be read: {detail}. "
        "Check indentation, quotes, brackets and colons around this place.",
    ),
    "yaml-tab": (
        "YAML の字下げにタブが使われているため、読み取れません（検出内容: {detail}）。半角の空白に置き換えてください。",
        "A tab is used where YAML expects spaces, so the file cannot be read: {detail}. Replace the tab by spaces.",
    ),
    "complex-key": (
        "キーが文字列ではなく、マッピング、シーケンス又は文字列以外へのエイリアスです。"
        "この項目は読み取っていません。キーを文字列にしてください。",
        "The key is a mapping, a sequence or an alias to something else than a string; this entry was not read. "
        "Use a string as the key.",
    ),
    "duplicate-key": (
        "キー「{key}」は {line} 行目で既に使われています。同じ階層のキーは一つでなければなりません。"
        "どちらか一方を削除するか、名前を変更してください。",
        'The key "{key}" is already used on line {line}; keys of one mapping must differ. Remove or rename one.',
    ),
    "lone-surrogate": (
        "エスケープ「{escape}」はサロゲートペアの片方のみで、文字を表しません。対になるエスケープを補うか、削除してください。",
        'The escape "{escape}" is half of a surrogate pair and no character. Complete the pair or remove it.',
    ),
    "merge-key": (
        "マージキー「<<」は YAML 1.2 では通常のキーであり、参照先の項目は取り込まれません。"
        "必要な項目を直接記述してください。",
        'The merge key "<<" is an ordinary key in YAML 1.2 and takes nothing over from what it refers to. '
        "Write the entries out.",
    ),
    "non-string-key": (
        "キーが文字列ではなく、数値、真偽値又は null と解釈されます。文字列として使う場合は引用符で囲んでください。",
        "The key reads as a number, a boolean or null, not as a string. Quote it if it is meant as a string.",
    ),
    "number-not-json": (
        "JSON で正確に表せない数値です（整数は ±9223372036854775807 の範囲内、小数は有限の値に限ります）。"
        "範囲内の値にするか、文字列であれば引用符で囲んでください。",
        "JSON cannot carry this number: an integer must lie within ±9223372036854775807 and a decimal must be finite. "
        "Use a number within that range, or quote it if it is meant as a string.",
    ),
    "tag-mismatch": (
        "値がタグ「{tag}」の示す型として解釈できません。値を型に合わせるか、タグを削除してください。",
        'The value is not of the type that its tag "{tag}" names. Change the value to fit, or remove the tag.',
    ),
    "unsupported-tag": (
        "タグ「{tag}」は使用できません（値の位置: {pointer}）。使用できるのは YAML 1.2 コアスキーマのタグに限ります。"
        "タグを削除してください。",
        'The tag "{tag}" at {pointer} cannot be used: only the tags of the YAML 1.2 core schema are. Remove the tag.',
    ),
}
