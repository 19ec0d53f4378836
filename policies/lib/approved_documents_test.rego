package kijun.lib.approved_documents_test

import data.kijun.lib.approved_documents as documents

_files := {"docs/a.md": {"sha256": "aa"}}

_path := ["spec", "policy"]

_resource(document) := {"as_of": "2026-11-01", "spec": {"policy": document}}

_good := {
	"file": "docs/a.md",
	"approval": {"applicant": "田村 翼", "approver": "佐藤 花子", "approved_on": "2026-11-01"},
}

_faults(document) := found if {
	found := documents.faults(_resource(document), _path, 30) with data.kijun.workspace.files as _files
}

test_good if _faults(_good) == set()

test_no_document if {
	found := documents.faults({"as_of": "2026-11-01", "spec": {}}, _path, 30) with data.kijun.workspace.files as _files
	found == {"document"}
}

test_empty_document if _faults({}) == {"approval", "reviewed_on", "file"}

test_absent_file if _faults(object.union(_good, {"file": "docs/b.md"})) == {"file"}

test_without_file if _faults(object.remove(_good, ["file"])) == {"file"}

test_self_approved if _faults(object.union(_good, {"approval": {"applicant": "佐藤花子"}})) == {"approval"}

test_applicant_unsaid if _faults({"file": "docs/a.md", "approval": {"approver": "佐藤 花子", "approved_on": "2026-11-01"}}) == set()

test_future_approval if _faults(object.union(_good, {"approval": {"approved_on": "2026-11-02"}})) == {"approval", "reviewed_on"}

test_review_boundary if {
	_faults(object.union(_good, {"approval": {"approved_on": "2025-01-01"}, "reviewed_on": "2026-10-02"})) == set()
	_faults(object.union(_good, {"approval": {"approved_on": "2025-01-01"}, "reviewed_on": "2026-10-01"})) == {"reviewed_on"}
	_faults(object.union(_good, {"approval": {"approved_on": "2025-01-01"}, "reviewed_on": "2026-11-02"})) == {"reviewed_on"}
	_faults(object.union(_good, {"approval": {"approved_on": "2026-10-02"}})) == set()
	_faults(object.union(_good, {"approval": {"approved_on": "2026-10-01"}})) == {"reviewed_on"}
}

test_last_considered if {
	documents.last_considered(_resource(object.union(_good, {"reviewed_on": "2026-10-02"})), _path) == "2026-11-01"
	not documents.last_considered(_resource({}), _path)
}
