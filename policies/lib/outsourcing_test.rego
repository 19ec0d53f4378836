package kijun.lib.outsourcing_test

import data.kijun.lib.outsourcing

confidential := {"confidentiality": 2, "integrity": 1, "availability": 1}

open_to_all := {"confidentiality": 1, "integrity": 2, "availability": 2}

test_sensitive if {
	outsourcing.sensitive({"spec": {"information": {"classification": confidential}}})
	outsourcing.sensitive({"spec": {"information": {"classification": open_to_all, "personal_data_count": 1}}})
	not outsourcing.sensitive({"spec": {"information": {"classification": open_to_all, "personal_data_count": 0}}})
	not outsourcing.sensitive({"spec": {"information": {"classification": open_to_all}}})
}

period := {"starts_on": "2026-04-01", "ends_on": "2026-09-30"}

test_ended_on if {
	outsourcing.ended_on({"spec": {"period": period}}, "2026-10-01") == "2026-09-30"
	not outsourcing.ended_on({"spec": {"period": period}}, "2026-09-30")
	outsourcing.ended_on({"spec": {"period": period, "end": {"ended_on": "2026-06-30"}}}, "2026-06-30") == "2026-06-30"
	not outsourcing.ended_on({"spec": {"period": period, "end": {"ended_on": "2026-12-31"}}}, "2026-10-01")
}

test_running if {
	outsourcing.running({"spec": {"period": period}}, "2026-04-01")
	not outsourcing.running({"spec": {"period": period}}, "2026-03-31")
	not outsourcing.running({"spec": {"period": period}}, "2026-10-01")
}

test_clauses if {
	outsourcing.clause_names({"spec": {"clauses": [{"name": "remedy"}, {"name": "service_level"}]}}) == {"remedy", "service_level"}
	outsourcing.clause_names({"spec": {}}) == set()
	count(outsourcing.core_clauses) == 7
}

test_non_disclosure_days if {
	outsourcing.non_disclosure_days({"spec": {}}) == set()
	outsourcing.non_disclosure_days({"spec": {"signed_on": "2026-03-10", "clauses": [{"name": "remedy"}]}}) == set()
	outsourcing.non_disclosure_days({"spec": {"clauses": [{"name": "non_disclosure"}]}}) == set()
	both := {"signed_on": "2026-03-10", "clauses": [{"name": "non_disclosure"}], "non_disclosure_agreement": {"signed_on": "2026-03-01"}}
	outsourcing.non_disclosure_days({"spec": both}) == {"2026-03-01", "2026-03-10"}
}
