package kijun.lib.files_test

import data.kijun.lib.files

_files := {"docs/policy.pdf": {"sha256": "aa"}}

test_present if {
	files.present("docs/policy.pdf") with data.kijun.workspace.files as _files
	not files.present("docs/other.pdf") with data.kijun.workspace.files as _files
}

test_sha256 if {
	files.sha256("docs/policy.pdf") == "aa" with data.kijun.workspace.files as _files
	not files.sha256("docs/other.pdf") with data.kijun.workspace.files as _files
}
