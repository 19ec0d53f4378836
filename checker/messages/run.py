"""What discovery, the choice of policies, the judging and the reports say."""

from __future__ import annotations

# code: (Japanese, English)
TEMPLATES: dict[str, tuple[str, str]] = {
    "interrupted": ("中断されたため、判定は完了していません。", "Interrupted: the judging is not complete."),
    "worker-died": (
        "判定を分担する子プロセスが途中で終了したため、判定を完了できませんでした。メモリの不足が考えられます。"
        "環境変数 KIJUN_WORKERS=1 を設定すると、一つのプロセスで判定します。",
        "A process that shared the judging ended too early, so the judging is not complete. Memory may have run out. "
        "With KIJUN_WORKERS=1 in the environment one process does it all.",
    ),
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
    "no-documents": (
        "{paths} の YAML・JSON のファイル（{count} 個）に、kijun の文書（apiVersion: kijun/v1）も対応する Terraform の plan もありません。判定したものは何もありません。",
        "None of the {count} YAML or JSON file(s) in {paths} holds a kijun document (apiVersion: kijun/v1) or a Terraform plan, so nothing was judged.",
    ),
    "git-complaint": ("ファイルの列挙中に git が報告しました: {text}", "git said while listing the files: {text}"),
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
    "configuration-documents": (
        "設定ファイルに複数の文書があります。一つにしてください。",
        "The configuration holds several documents; it must be one.",
    ),
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
    "workbook-foreign": (
        "{path} は kijun の検査表ではないため、上書きしません。別の --output を指定してください。",
        "{path} is no check sheet of kijun's and is not overwritten. Name another --output.",
    ),
    "github-truncated": (
        "GitHub の上限のため、{total} 件の指摘のうち重大なものから {kept} 件だけを出力しました。",
        "GitHub's limit cut the {total} findings to the worst {kept}.",
    ),
    "exception-unused": (
        "例外措置「{name}」に該当する指摘はありません。",
        'No finding is covered by the exception "{name}".',
    ),
}
