package kijun.lib.documents_test

import data.kijun.lib.documents

_files := {"docs/a.md": {"sha256": "aa"}}

_good := {"file": "docs/a.md", "approval": {"applicant": "甲 一郎", "approver": "乙 花子", "approved_on": "2026-11-01"}}

_flaws(entry) := flaws if {
	flaws := documents.flaws(entry, "2026-11-01") with data.kijun.workspace.files as _files with data.kijun.parameters.rule_review_days as 30
}

test_established if _flaws(_good) == set()

test_no_decision if {
	_flaws({}) == {"approval", "file"}
	_flaws(object.remove(_good, ["approval"])) == {"approval"}
	_flaws(object.union(_good, {"approval": {"approved_on": "2026-11-02"}})) == {"approval"}
	_flaws(object.union(_good, {"approval": {"applicant": "乙 花子", "approved_on": "2026-11-02"}})) == {"approval"}
}

test_applicant if {
	_flaws({"file": "docs/a.md", "approval": {"approver": "乙 花子", "approved_on": "2026-11-01"}}) == {"approval.applicant"}
	_flaws(object.union(_good, {"approval": {"applicant": "S-1 乙花子"}})) == {"approval.approver"}
}

test_file if {
	_flaws(object.union(_good, {"file": "docs/b.md"})) == {"file"}
	_flaws(object.remove(_good, ["file"])) == {"file"}
	documents.on_file({"text": "docs/a.md"}, "text") with data.kijun.workspace.files as _files
	not documents.on_file({"text": "docs/a.md"}, "file") with data.kijun.workspace.files as _files
}

_old(entry) := object.union(_good, object.union({"approval": {"approved_on": "2025-01-01"}}, entry))

test_review if {
	_flaws(_old({})) == {"reviewed_on"}
	_flaws(_old({"reviewed_on": "2026-10-02"})) == set()
	_flaws(_old({"reviewed_on": "2026-10-01"})) == {"reviewed_on"}
	_flaws(_old({"reviewed_on": "2026-11-02"})) == {"reviewed_on"}
	_flaws(_old({"approval": {"approved_on": "2026-10-02"}})) == set()
	_flaws(_old({"approval": {"approved_on": "2026-10-01"}})) == {"reviewed_on"}
}

test_considered_on if {
	documents.considered_on(_old({"reviewed_on": "2026-10-02"}), "2026-11-01") == "2026-10-02"
	documents.considered_on(_old({"reviewed_on": "2024-10-02"}), "2026-11-01") == "2025-01-01"
	not documents.considered_on({"reviewed_on": "2026-11-02"}, "2026-11-01")
	not documents.considered_on({}, "2026-11-01")
}

_resource(entry) := {"as_of": "2026-11-01", "spec": {"policies": [{"name": "甲"}, entry]}}

_found(resource, index) := {[fault.missing, fault.path] | some fault in faults} if {
	faults := documents.faults(resource, ["spec", "policies", index]) with data.kijun.workspace.files as _files with data.kijun.parameters.rule_review_days as 30
}

test_places if {
	_found(_resource(_good), 1) == set()
	_found(_resource(_good), 2) == {["document", ["spec", "policies"]]}
	_found({"as_of": "2026-11-01", "spec": {}}, 1) == {["document", ["spec"]]}
	_found(_resource({}), 1) == {["approval", ["spec", "policies", 1]], ["file", ["spec", "policies", 1]]}
	_found(_resource(object.union(_good, {"approval": {"applicant": "乙 花子"}})), 1) == {["approval.approver", ["spec", "policies", 1, "approval", "approver"]]}
	_found(_resource({"file": "docs/b.md", "approval": {"approver": "乙 花子", "approved_on": "2026-11-01"}}), 1) == {
		["approval.applicant", ["spec", "policies", 1, "approval"]],
		["file", ["spec", "policies", 1, "file"]],
	}
}

test_decision_only if {
	resource := _resource(object.remove(_old({}), ["file"]))
	faults := documents.decision_faults(resource, ["spec", "policies", 1]) with data.kijun.workspace.files as _files with data.kijun.parameters.rule_review_days as 30
	faults == {{"missing": "file", "path": ["spec", "policies", 1]}}
}
