# METADATA
# title: 評価エンジンの自己確認
# description: 実行のたびに必ず違反となる文書を評価し、規則が本当に評価されていることを確かめる。
# custom:
#   id: ENG-001
#   en:
#     title: Self-check of the engine
#     description: Every run evaluates a document that must fail, so that an engine that judges nothing is noticed.
#   severity: low
#   kinds: [Canary]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "カナリア {name} を検出しました"
#     en: "Canary {name} was detected"
#   remedy:
#     ja: "対応は不要です"
#     en: "Nothing needs to be done"
package kijun.rules.engine.canary

findings contains {"path": ["spec", "songs", i], "args": {"name": input.metadata.name}} if {
	some i, song in input.spec.songs
	song.sung_on < input.as_of
}
