// Titles from roles.
#include "catch.hpp"
#include "rules/title_template.hpp"

#include <map>

using dateline::rules::EventType;
using dateline::rules::TitleTemplate;

namespace {

std::string filled(const std::string& form, const std::map<std::size_t, TitleTemplate::Filler>& fillers) {
  EventType type;
  type.roles.resize(3);
  type.roles[0].name = "visitor";
  type.roles[1].name = "host";
  type.roles[2].name = "purpose";
  return TitleTemplate(form, type).fill([&](std::size_t role) {
    const auto found = fillers.find(role);
    return found == fillers.end() ? TitleTemplate::Filler{} : found->second;
  });
}

}  // namespace

TEST_CASE("roles and agreement") {
  CHECK(filled("{visitor} {visits|visit} {host}", {{0, {"Ida", false}}, {1, {"Chile", false}}}) == "Ida visits Chile");
  CHECK(filled("{visitor} {visits|visit} {host}", {{0, {"Ida and Per", true}}, {1, {"Chile", false}}}) == "Ida and Per visit Chile");
}

TEST_CASE("a part in brackets is left out when its role is missing; a whole title when one outside them is") {
  CHECK(filled("{visitor} {visits|visit} {host}[ for {purpose}]", {{0, {"Ida", false}}, {1, {"Chile", false}}}) == "Ida visits Chile");
  CHECK(filled("{visitor} {visits|visit} {host}[ for {purpose}]", {{0, {"Ida", false}}, {1, {"Chile", false}}, {2, {"talks", false}}}) ==
        "Ida visits Chile for talks");
  CHECK(filled("{visitor} {visits|visit} {host}", {{0, {"Ida", false}}}).empty());
}
