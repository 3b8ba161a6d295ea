#include "syntax/morphology.hpp"

#include <algorithm>

namespace dateline::syntax {

FormRules::FormRules(const packs::PackNode& node, std::string vowels, std::vector<Problem>& problems)
    : vowels_(std::move(vowels)) {
  if (!node.is_array()) problems.push_back(node.problem("expected a list of spelling rules"));
  for (const packs::PackNode& item : node.items) {
    packs::expect_keys(item, {"ends", "syllables", "drop", "double", "add"}, problems);
    Rule rule;
    if (const packs::PackNode* ends = item.find("ends")) rule.ends = packs::strings(*ends, problems);
    rule.syllables = static_cast<std::size_t>(std::max(0, packs::int_or(item, "syllables", 0, problems)));
    rule.drop = static_cast<std::size_t>(std::max(0, packs::int_or(item, "drop", 0, problems)));
    rule.double_last = packs::bool_or(item, "double", false, problems);
    rule.add = packs::string_or(item, "add", "", problems);
    rules_.push_back(std::move(rule));
  }
}

bool FormRules::ends_with(std::string_view lemma, std::string_view pattern) const noexcept {
  if (pattern.size() > lemma.size()) return false;
  const std::string_view end = lemma.substr(lemma.size() - pattern.size());
  return std::equal(end.begin(), end.end(), pattern.begin(), [this](char letter, char sign) {
    if (sign == 'C') return !is_vowel(letter);
    if (sign == 'V') return is_vowel(letter);
    return letter == sign;
  });
}

std::size_t FormRules::syllables(std::string_view lemma) const noexcept {
  std::size_t count = 0;
  for (std::size_t i = 0; i < lemma.size(); ++i)
    if (is_vowel(lemma[i]) && (i == 0 || !is_vowel(lemma[i - 1]))) ++count;
  return count;
}

bool FormRules::fits(const Rule& rule, std::string_view lemma, bool doubling) const noexcept {
  if (rule.syllables != 0 && !(rule.double_last && doubling) && syllables(lemma) > rule.syllables) return false;
  return std::any_of(rule.ends.begin(), rule.ends.end(), [&](const std::string& end) { return ends_with(lemma, end); });
}

std::string FormRules::apply(std::string_view lemma, bool doubling) const {
  const auto rule = std::find_if(rules_.begin(), rules_.end(), [&](const Rule& r) { return fits(r, lemma, doubling); });
  if (rule == rules_.end()) return std::string(lemma);
  std::string form(lemma.substr(0, lemma.size() - std::min(rule->drop, lemma.size())));
  if (rule->double_last && !form.empty()) form += form.back();
  return form + rule->add;
}

}  // namespace dateline::syntax
