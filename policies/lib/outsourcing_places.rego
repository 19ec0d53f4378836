# METADATA
# title: 情報を取り扱う国
# description: 契約の定める国。契約に定めがなければ組織の定める国。
package kijun.lib.outsourcing_places

permitted_countries(contract) := contract.spec.permitted_countries

permitted_countries(contract) := data.kijun.parameters.processing_countries if not contract.spec.permitted_countries
