# METADATA
# title: 危機的事象への備え
# description: 対処の手順が定められ、訓練されているかを読み取る。手順の基準は lib/documents による。
package kijun.lib.crisis

import data.kijun.lib.documents
import data.kijun.lib.place
import data.kijun.lib.records

# What the readiness lacks, with the place that shows it: what lib/documents finds of the procedure, and `drill`. While the
# system is younger than the interval, the drill is not due.
faults(document) := documents.faults(document, ["spec", "phases", "crisis", "procedure"]) | {{"missing": "drill", "path": place.nearest(document, ["spec", "phases", "crisis", "drills"])} | not _drilled(document)}

_drilled(document) if records.within(document, ["spec", "phases", "crisis", "drills"], "held_on", data.kijun.parameters.crisis_drill_days)

_drilled(document) if records.young(document, data.kijun.parameters.crisis_drill_days)
