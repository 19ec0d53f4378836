"""The sentences the program says about itself, in Japanese and English.

What a rule says lives in the rule's METADATA; what a clause says in its standard. Only notifications are here.
A template is filled with ``str.format``; ``render`` raises KeyError for an unknown code, so a test finds it.
"""

from __future__ import annotations

from checker.model import Language, Notification

# code: (Japanese, English)
TEMPLATES: dict[str, tuple[str, str]] = {
    # adapt
    "plan-errored": (
        "Terraform の計画が途中で失敗している（errored: true）ため、判定できません。計画を作り直してください。",
        "The Terraform plan ended in an error (errored: true), so it cannot be judged; make the plan again.",
    ),
    "plan-format": (
        "Terraform の計画の書式の版 {version} には対応していません（対応する版は 1 系）。判定できません。",
        "The plan's format version {version} is not supported (version 1.x is), so it cannot be judged.",
    ),
    "plan-incomplete": (
        "Terraform の計画が完全ではなく、先送りされた変更（{count} 件）は判定していません。",
        "The Terraform plan is not complete: {count} deferred change(s) were not judged.",
    ),
    "plan-shape": (
        "Terraform の計画の {place} が所定の形ではないため、判定できません。",
        "The Terraform plan is not of the expected shape at {place}, so it cannot be judged.",
    ),
    "plan-without-values": (
        "Terraform の計画に予定の値（planned_values.root_module）がないため、判定できません。",
        "The Terraform plan has no planned values (planned_values.root_module), so it cannot be judged.",
    ),
    # engines
    "engine-canary": (
        "評価結果が対象の文書のものであることを確認できません（canary.{key} の不一致）。判定は無効です。",
        "The report cannot be shown to be about this document (canary.{key} differs); it is void.",
    ),
    "engine-connection": (
        "OPA サーバーとの接続が失われたため、判定できません: {reason}",
        "The connection to the OPA server was lost, so nothing can be judged: {reason}",
    ),
    "engine-data": (
        "評価エンジンが基礎データを読み込めません: {reason}",
        "The engine cannot load the base data: {reason}",
    ),
    "engine-difference": (
        "二つの評価エンジン（{first} と {second}）の結果が {pointer} で一致しません。判定は無効です。",
        "The engines {first} and {second} disagree at {pointer}; the report is void.",
    ),
    "engine-error": (
        "OPA サーバーが評価中のエラーを報告しました: {reason}",
        "The OPA server reported an error during evaluation: {reason}",
    ),
    "engine-input": (
        "文書を評価エンジンに渡せる JSON に変換できません: {reason}",
        "The document cannot be turned into JSON for the engine: {reason}",
    ),
    "engine-memory": (
        "評価に必要なメモリーが上限（{mebibytes} MiB）を超えたため、判定できません。",
        "The evaluation needs more than the {mebibytes} MiB of memory it may use, so the document was not judged.",
    ),
    "engine-module": (
        "コンパイル済みの規則を実行できません: {reason}",
        "The compiled policies cannot be run: {reason}",
    ),
    "engine-opa-start": (
        "OPA サーバーを起動できません: {reason}",
        "The OPA server cannot be started: {reason}",
    ),
    "engine-overwritten": (
        "評価に用いられたデータがこの実行のものではありません（別の実行による上書きの可能性があります）。判定は無効です。",
        "The report was made with data of another run, which may have overwritten ours; it is void.",
    ),
    "engine-remote": (
        "OPA サーバーがデータを受け付けません: {reason}",
        "The OPA server does not accept the data: {reason}",
    ),
    "engine-result": (
        "評価エンジンの応答が所定の形式ではありません: {reason}",
        "The engine's answer is not of the expected form: {reason}",
    ),
    "engine-timeout": (
        "評価が制限時間（{seconds} 秒）内に終わらなかったため、判定できません。",
        "The evaluation did not end within {seconds} seconds, so the document was not judged.",
    ),
    "engine-trap": (
        "評価エンジンが処理を中断したため、判定できません: {reason}",
        "The engine stopped in the middle, so the document was not judged: {reason}",
    ),
    "engine-undefined": (
        "規則の評価結果が未定義のため、判定できません。",
        "The evaluation gave no result (undefined), so the document was not judged.",
    ),
    "engine-url": (
        "OPA サーバーのアドレスは「https://ホスト名:ポート番号」の形で指定してください（http は自機に限ります）。",
        "Give the OPA server's address as https://host:port (http only for this machine itself).",
    ),
    # parse: the file was not read to its end
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
    # parse: a value cannot be trusted as written
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
    # discover, read and recognise
    "several-workspaces": (
        "指定されたパスは複数のワークスペースにまたがっています: {roots}。一つずつ実行してください。",
        "The paths lie in more than one workspace: {roots}. Run them one at a time.",
    ),
    "no-such-path": ("「{name}」がありません。", "There is no {name}."),
    "outside-root": (
        "「{name}」はワークスペース {root} の外にあります。",
        "{name} lies outside the workspace {root}.",
    ),
    "no-files": (
        "{paths} に YAML・JSON のファイルがありません。判定したものは何もありません。",
        "There is no YAML or JSON file in {paths}, so nothing was judged.",
    ),
    "excluded": (
        "kijun.yaml の exclude（{patterns}）により {count} 個のファイルを読んでいません。",
        "{count} file(s) were not read because kijun.yaml excludes them ({patterns}).",
    ),
    "git-listing": (
        "git がファイルを列挙できなかったため、.gitignore を考慮せずにすべてのファイルを読みます: {reason}",
        "git could not list the files, so .gitignore is not respected and every file is read: {reason}",
    ),
    "file-name-encoding": (
        "ファイル名 {name} が UTF-8 ではないため、読めません。",
        "The file name {name} is not UTF-8, so the file cannot be read.",
    ),
    "unreadable-file": ("ファイルを読めません: {reason}", "The file cannot be read: {reason}"),
    "link-outside-root": (
        "リンクの先（{target}）がワークスペースの外にあるため、読みません。実体をワークスペースに置くか、kijun.yaml の exclude に加えてください。",
        "The link leads out of the workspace ({target}) and is not followed. Put the file itself into the workspace or exclude it in kijun.yaml.",
    ),
    "submodule": (
        "サブモジュールは別のリポジトリであるため、判定していません。その中で kijun check を実行してください。",
        "A submodule is a repository of its own and was not judged; run kijun check inside it.",
    ),
    "not-a-regular-file": (
        "通常のファイルではない（パイプ、ソケットなど）ため、読みません。",
        "This is no regular file (a pipe or socket, for example), so it is not read.",
    ),
    "not-a-document": (
        "kijun の文書（apiVersion: kijun/v1）も、対応する Terraform の plan もありません。",
        "There is neither a kijun document (apiVersion: kijun/v1) nor a Terraform plan in this file.",
    ),
    "workspace-document": (
        "判定の対象ではありませんが、書式に合わない文書があり（指摘 {count} 件）、他の文書との突合せに使えません。",
        "This file was not asked about, but {count} finding(s) of format keep its documents out of cross-document checks.",
    ),
    "configuration": (
        "設定ファイルの書式が誤っています: {problem}",
        "The configuration is not of the expected form: {problem}",
    ),
    # policies and judgements
    "policies-not-found": (
        "規則のディレクトリ {directory} がありません。",
        "There is no policy directory {directory}.",
    ),
    "policies-damaged": (
        "同梱のコンパイル済み規則が壊れています（{reason}）。kijun を入れ直してください。",
        "The compiled policies that came with kijun are damaged ({reason}). Install kijun again.",
    ),
    "policies-stale": (
        "規則のソースがコンパイル済みのものと異なります（{reason}）。make policies を実行してください（opa が必要です。make opa で用意できます）。",
        'The policy sources differ from the compiled ones ({reason}). Run "make policies"; it needs opa, which "make opa" provides.',
    ),
    "policies-wrong": ("規則に誤りがあります:\n{problems}", "The policies are wrong:\n{problems}"),
    "opa-needed": (
        "この操作には opa が必要ですが、PATH にありません（環境変数 KIJUN_OPA でも指定できます）。",
        "This needs opa, which is not on PATH (KIJUN_OPA can name it too).",
    ),
    "unknown-standard": (
        "基準「{name}」はありません。指定できるのは {known} です。",
        'There is no standard "{name}"; known are {known}.',
    ),
    "engine-count": (
        "評価エンジンの応答の数（{found}）が文書の数（{expected}）と合いません。",
        "The engine gave {found} answers for {expected} documents.",
    ),
    "canary-silent": (
        "必ず違反となるはずの自己確認の文書に違反が出ません。評価エンジンの結果を信用できません。",
        "The self-check document, which must fail, did not: the engine's results cannot be trusted.",
    ),
    "rule-undefined": (
        "規則 {rule} の判定が得られませんでした。",
        "Rule {rule} gave no verdict.",
    ),
    "path-missing": (
        "規則 {rule} が {kind}「{name}」に存在しない場所（{place}）を指しました。規則の誤りです。",
        'Rule {rule} names a place ({place}) that does not exist in {kind} "{name}": the rule is wrong.',
    ),
    "report-unwritten": ("レポートを書き込めません: {reason}", "The report cannot be written: {reason}"),
    "github-truncated": (
        "GitHub の上限のため、{total} 件の指摘のうち重大なものから {kept} 件だけを出力しました。",
        "GitHub's limit cut the {total} findings to the worst {kept}.",
    ),
    "exception-unused": (
        "例外措置「{name}」に該当する指摘はありません。",
        'No finding is covered by the exception "{name}".',
    ),
}


def render(notification: Notification, language: Language) -> str:
    """Return the notification's sentence in ``language``."""
    japanese, english = TEMPLATES[notification.code]
    return (japanese if language == "ja" else english).format(**notification.args)
