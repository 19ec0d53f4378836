package kijun.lib.outsourcing_places_test

import data.kijun.lib.outsourcing_places as places

test_permitted_countries if {
	places.permitted_countries({"spec": {"permitted_countries": ["JP", "US"]}}) == ["JP", "US"] with data.kijun.parameters as {"processing_countries": ["JP"]}
	places.permitted_countries({"spec": {}}) == ["JP"] with data.kijun.parameters as {"processing_countries": ["JP"]}
}
