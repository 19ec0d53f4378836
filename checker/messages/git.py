"""What reading git's objects, comparing with an earlier run and GitHub's limits have to say."""

from __future__ import annotations

# code: (Japanese, English)
TEMPLATES: dict[str, tuple[str, str]] = {
    "git-none": (
        "{path} は git リポジトリの中にありません。--rev、--staged、--diff は git リポジトリの中で使います。",
        "{path} is in no git repository; --rev, --staged and --diff need one.",
    ),
    "git-damaged": (
        "git リポジトリが壊れているため、読めません: {reason}。git fsck で確かめてください。",
        'The git repository is damaged and cannot be read: {reason}. Check it with "git fsck".',
    ),
    "git-format": (
        "この形式の git リポジトリ（{name}）は読めません。チェックアウトした作業ツリーを判定してください。",
        "A git repository of this format ({name}) is not read; judge a checked-out working tree instead.",
    ),
    "git-split-index": (
        "分割されたインデックスは読めません。git update-index --no-split-index を実行してください。",
        'A split index is not read; run "git update-index --no-split-index".',
    ),
    "git-bare-index": (
        "ベアリポジトリにはインデックスがありません。--rev を使ってください。",
        "A bare repository has no index; use --rev.",
    ),
    "git-bare": (
        "ベアリポジトリには作業ツリーがありません。--rev を使ってください。",
        "A bare repository has no working tree; use --rev.",
    ),
    "git-unborn": (
        "ブランチ {branch} にはまだコミットがありません。",
        "The branch {branch} has no commit yet.",
    ),
    "git-revision-form": (
        "リビジョン「{name}」の書き方には対応していません。ブランチ、タグ、コミットの名前に ~N、^N を付けたもので指定してください。",
        'Revisions written as "{name}" are not supported; give a branch, tag or commit, with ~N or ^N after it.',
    ),
    "git-revision-unknown": (
        "リビジョン「{name}」はありません。{hint_ja}",
        'There is no revision "{name}".{hint_en}',
    ),
    "git-revision-unknown-shallow": (
        "リビジョン「{name}」はありません。{hint_ja}このリポジトリの履歴は途中までです（shallow clone）。git fetch --unshallow などで取得してください。",
        'There is no revision "{name}".{hint_en} This clone is shallow: fetch what is needed, for example with "git fetch --unshallow".',
    ),
    "git-revision-ambiguous": (
        "「{name}」で始まるコミットは複数あります: {found}",
        'Several commits begin with "{name}": {found}',
    ),
    "git-not-a-commit": (
        "「{name}」はコミットではありません（{kind}）。",
        '"{name}" is no commit but a {kind}.',
    ),
    "git-no-parent": (
        "「{name}」に当たるコミットはありません。{commit} にその親はありません。",
        'There is no "{name}": {commit} has no such parent.',
    ),
    "git-shallow": (
        "「{name}」はこのリポジトリにありません。履歴は途中までです（shallow clone）。git fetch --unshallow などで取得してください。",
        '"{name}" is not in this clone, which is shallow: fetch what is needed, for example with "git fetch --unshallow".',
    ),
    "git-object-missing": (
        "コミット又はディレクトリの内容（{name}）がこのリポジトリにありません。shallow 又は partial clone の場合は、git fetch で取得してください。",
        "A commit or directory ({name}) is not in this clone. Fetch it when the clone is shallow or partial.",
    ),
    "git-blob-missing": (
        "ファイルの内容（{name}）がこのリポジトリにありません。partial clone の場合は、git fetch で取得してください。",
        "The content of the file ({name}) is not in this clone. Fetch it when the clone is partial.",
    ),
    "git-blob-damaged": (
        "git に保存されたファイルの内容が壊れています: {reason}",
        "The file's content as git stored it is damaged: {reason}",
    ),
    "git-unmerged": (
        "マージの競合が解決されていないため、コミットされる内容が定まりません。",
        "Its merge conflict is not resolved, so what would be committed is not known.",
    ),
    "git-no-such-path": (
        "「{name}」は、判定するリビジョン又はインデックスにありません。",
        "There is no {name} in the revision or index to be judged.",
    ),
    "history-none": ("git リポジトリではありません。", "This is no git repository."),
    "history-uncommitted": (
        "今の内容はまだコミットされていません。",
        "What it says now is not committed yet.",
    ),
    "history-shallow": (
        "このリポジトリの履歴は途中までです（shallow clone）。git fetch --unshallow などで取得してください。",
        'This clone is shallow: fetch the rest, for example with "git fetch --unshallow".',
    ),
    "history-long": (
        "{limit} 個のコミットまで調べましたが、足りません。",
        "{limit} commits were looked at, which was not enough.",
    ),
    "baseline-unreadable": ("比較の基準とするファイルを読めません: {reason}", "The baseline cannot be read: {reason}"),
    "baseline-form": (
        "kijun の SARIF ではないため、比較の基準にできません: {problem_ja}",
        "This is no SARIF report of kijun's to compare with: {problem_en}",
    ),
    "base-not-judged": (
        "比較の基準 {base} には判定できなかったものが {count} 件あります。そこにあった指摘は、新しいものとして扱われます。",
        "{count} thing(s) could not be judged at {base}: findings that were already there count as new.",
    ),
    "compared": (
        "{base} から変わらない指摘が {count} 件あり、終了コードに影響しません。",
        "{count} finding(s) unchanged since {base} do not affect the exit code.",
    ),
    "hook-elsewhere": (
        "変更していないファイルにある指摘 {count} 件は、この変更によって新たに生じたものです（{paths}）。",
        "{count} finding(s) in files that were not changed are new because of this change ({paths}).",
    ),
    "github-locations": (
        "GitHub の上限のため、関連箇所が {limit} を超える {count} 件の指摘では、先頭の {limit} 箇所だけを出力しました。",
        "GitHub's limit cut the related locations of {count} finding(s) to the first {limit}.",
    ),
    "annotations-cut": (
        "ほかに {count} 件あります。ジョブの要約又は SARIF を参照してください。",
        "There are {count} more: see the job summary or the SARIF report.",
    ),
    "github-tags": (
        "GitHub の上限のため、{count} 個の規則では先頭の {limit} 個のタグだけを出力しました。",
        "GitHub's limit cut the tags of {count} rule(s) to the first {limit}.",
    ),
    "github-size": (
        "GitHub の大きさの上限（gzip で 10 MB）のため、{total} 件の指摘のうち重大なものから {kept} 件だけを出力しました。",
        "GitHub's limit of 10 MB compressed cut the {total} findings to the worst {kept}.",
    ),
}
