// Titles from roles.
#include "rules/title_template.hpp"
#include "catch.hpp"

#include <map>

using dateline::rules::EventType;
using dateline::rules::TitleTemplate;
using dateline::rules::TitleWords;

namespace {

struct Filler {
  std::string text;
  bool plural = false;
};
using Fillers = std::map<std::size_t, Filler>;

class Words : public TitleWords {
 public:
  explicit Words(Fillers fillers, std::string verb) : fillers_(std::move(fillers)), verb_(std::move(verb)) {}
  std::uint32_t roles() const override {
    std::uint32_t roles = 0;
    for (const auto& [role, filler] : fillers_) roles |= std::uint32_t{1} << role;
    return roles;
  }
  bool append_role(std::string& title, std::size_t role, bool with_preposition) const override {
    const auto found = fillers_.find(role);
    if (found == fillers_.end()) return false;
    title += (with_preposition ? "to " : "") + found->second.text;
    return found->second.plural;
  }
  bool append_place(std::string& title, std::size_t role, std::string_view preposition) const override {
    const auto found = fillers_.find(role);
    if (found == fillers_.end()) return false;
    title += std::string(preposition) + " " + found->second.text;
    return found->second.plural;
  }
  void append_verb(std::string& title, bool plural) const override {
    title += verb_.empty() || plural ? verb_ : verb_ + "s";
  }
  void append_participle(std::string& title) const override { title += verb_.empty() ? verb_ : verb_ + "ed"; }
  void append_noun(std::string& title) const override { title += verb_.empty() ? "memorial service" : ""; }

 private:
  Fillers fillers_;
  std::string verb_;
};

std::string filled(const std::string& form, const Fillers& fillers, const std::string& verb = "") {
  EventType type;
  type.roles.resize(3);
  type.roles[0].name = "visitor";
  type.roles[1].name = "host";
  type.roles[2].name = "purpose";
  return TitleTemplate(form, type).fill(Words(fillers, verb));
}

}  // namespace

TEST_CASE("roles and agreement") {
  CHECK(filled("{visitor} {visits|visit} {host}", {{0, {"Ida", false}}, {1, {"Chile", false}}}) == "Ida visits Chile");
  CHECK(filled("{visitor} {visits|visit} {host}", {{0, {"Ida and Per", true}}, {1, {"Chile", false}}}) ==
        "Ida and Per visit Chile");
}

TEST_CASE("a place stands behind a preposition") {
  CHECK(filled("{visitor} crashes {in+host}", {{0, {"Ida", false}}, {1, {"Chile", false}}}) == "Ida crashes in Chile");
  CHECK(filled("Crash[ {in+host}]", {}) == "Crash");
}

TEST_CASE("a part in brackets is left out when its role is missing; a whole title when one outside them is") {
  CHECK(filled("{visitor} {visits|visit} {host}[ for {purpose}]", {{0, {"Ida", false}}, {1, {"Chile", false}}}) ==
        "Ida visits Chile");
  CHECK(filled("{visitor} {visits|visit} {host}[ for {purpose}]",
               {{0, {"Ida", false}}, {1, {"Chile", false}}, {2, {"talks", false}}}) == "Ida visits Chile for talks");
  CHECK(filled("{visitor} {visits|visit} {host}", {{0, {"Ida", false}}}).empty());
  CHECK(filled("{visitor} sails[ to {host}][ for {purpose}] again", {{0, {"Ida", false}}, {2, {"talks", false}}}) ==
        "Ida sails for talks again");
}

TEST_CASE("the text's own verb and preposition") {
  CHECK(filled("{visitor} {verb} {+host}", {{0, {"Ida", false}}, {1, {"Chile", false}}}, "sail") ==
        "Ida sails to Chile");
  CHECK(filled("{visitor} {verb} {+host}", {{0, {"Ida and Per", true}}, {1, {"Chile", false}}}, "sail") ==
        "Ida and Per sail to Chile");
  CHECK(filled("{visitor} {participle}", {{0, {"Ida", false}}}, "detain") == "Ida detained");
  CHECK(filled("{visitor} {verb}", {{0, {"Ida", false}}}).empty());
  CHECK(filled("{noun} for {visitor}", {{0, {"Ida", false}}}) == "memorial service for Ida");
  CHECK(filled("{noun} for {visitor}", {{0, {"Ida", false}}}, "hold").empty());
}
