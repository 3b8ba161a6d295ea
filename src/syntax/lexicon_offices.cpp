// The "offices" of the section "names": who holds them, and when.
#include "syntax/lexicon_reader.hpp"

#include "text/characters.hpp"

namespace dateline::syntax {

using packs::PackNode;

void LexiconReader::read_offices(const PackNode& node) {
  packs::expect_keys(node, {"as_of", "counterparts", "of_any_office", "held"}, problems_);
  for (const std::string& word : list(node, "counterparts"))
    lexicon_.offices_.add_counterpart_word(lexicon_.vocabulary_.intern(text::fold(word)));
  for (const std::string& word : list(node, "of_any_office"))
    lexicon_.offices_.add_general_word(lexicon_.vocabulary_.intern(text::fold(word)));
  const PackNode* as_of = node.find("as_of");
  const Date known_until = as_of == nullptr ? Date() : Date::from_edtf(as_of->string).value_or(Date());
  if (!known_until.latest()) {
    problems_.push_back(
        (as_of == nullptr ? node : *as_of)
            .problem("\"as_of\" must be the date until which the offices are known, such as \"2024-05\""));
    return;
  }
  if (const PackNode* held = node.find("held"))
    for (const PackNode& item : held->items) read_office(item, known_until);
}

/// The country or organisation the office belongs to.
std::uint32_t LexiconReader::office_body(const PackNode& office) {
  const PackNode* code = office.find("country");
  const PackNode* name = office.find("organisation");
  if ((code == nullptr) == (name == nullptr)) {
    problems_.push_back(office.problem("an office has either a \"country\" or an \"organisation\""));
    return WordTrie::absent;
  }
  if (code != nullptr) {
    const std::uint32_t entry = country(code->string);
    if (entry == WordTrie::absent)
      problems_.push_back(code->problem("no country has the code \"" + code->string + "\""));
    return entry;
  }
  const auto known = organisations_.find(name->string);
  if (known != organisations_.end()) return known->second;
  std::vector<std::string> names;
  for (const auto& [each, entry] : organisations_) names.push_back(each);
  problems_.push_back(
      name->problem("no organisation has the name \"" + name->string + "\"", packs::nearest(name->string, names)));
  return WordTrie::absent;
}

void LexiconReader::read_office(const PackNode& node, const Date& known_until) {
  packs::expect_keys(node, {"country", "organisation", "titles", "sole", "ceremonial", "holders"}, problems_);
  Office office;
  office.body = office_body(node);
  const std::vector<std::string> titles = list(node, "titles");
  if (titles.empty()) problems_.push_back(node.problem("an office has \"titles\", the one that is shown first"));
  if (office.body == WordTrie::absent || titles.empty()) return;
  office.title = titles.front();
  for (const std::string& title : titles) office.names.push_back(intern_tokens(title, lexicon_.vocabulary_));
  office.sole = packs::bool_or(node, "sole", false, problems_);
  office.ceremonial = packs::bool_or(node, "ceremonial", false, problems_);
  if (const PackNode* holders = node.find("holders"))
    for (const PackNode& item : holders->items) office.holders.push_back(read_holder(item, known_until));
  lexicon_.offices_.add(std::move(office));
}

OfficeHolder LexiconReader::read_holder(const PackNode& node, const Date& known_until) {
  packs::expect_keys(node, {"name", "surname", "terms"}, problems_);
  OfficeHolder holder;
  holder.name = packs::string_or(node, "name", "", problems_);
  holder.surnames = list(node, "surname");
  if (holder.name.empty()) problems_.push_back(node.problem("the holder of an office has a \"name\""));
  const PackNode* terms = node.find("terms");
  if (terms == nullptr) problems_.push_back(node.problem("the holder of an office has \"terms\""));
  for (const std::string& written : list(node, "terms")) {
    Date term = Date::from_edtf(written).value_or(Date());
    if (term.open_end()) term = Date::interval(Date::day(*term.earliest()), known_until);
    if (term.earliest() && term.latest())
      holder.terms.push_back(std::move(term));
    else
      problems_.push_back(terms->problem(
          "\"" + written +
          "\" is no term: an EDTF interval such as \"2001-03-04/2005-06\", or \"2001-03-04/..\" while it lasts"));
  }
  return holder;
}

}  // namespace dateline::syntax
