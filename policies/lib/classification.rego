# METADATA
# title: 情報の格付け
# description: 要機密・要保全・要安定の別（統一基準 1.2(1)）。格付けは {confidentiality, integrity, availability} の数で表す。
package kijun.lib.classification

# 要機密情報: confidentiality 2 or 3.
confidential(classification) if classification.confidentiality >= 2

# 要保全情報: integrity 2.
critical_integrity(classification) if classification.integrity >= 2

# 要安定情報: availability 2.
vital(classification) if classification.availability >= 2
