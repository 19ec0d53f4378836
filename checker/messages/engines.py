"""What the engines say."""

from __future__ import annotations

# code: (Japanese, English)
TEMPLATES: dict[str, tuple[str, str]] = {
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
}
