# METADATA
# title: リポジトリのファイル
# description: 文書が名指すファイル（スキーマで x-file のついた欄）のうち、リポジトリにあるもの。
package kijun.lib.files

# Whether the file is in the repository, at the revision that is judged.
present(path) if data.kijun.workspace.files[path]

# SHA-256 of its content in hexadecimal; undefined for a file that is not there.
sha256(path) := data.kijun.workspace.files[path].sha256
