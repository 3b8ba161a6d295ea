#include "syntax/offices.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

bool ends_with(const std::vector<text::Token>& tokens, std::uint32_t first, std::uint32_t last,
               const std::vector<text::WordId>& words) noexcept {
  return words.size() <= last - first &&
         std::equal(words.rbegin(), words.rend(),
                    std::make_reverse_iterator(tokens.begin() + static_cast<std::ptrdiff_t>(last)),
                    [](text::WordId word, const text::Token& token) { return token.word == word; });
}

}  // namespace

const Date* OfficeHolder::term_in(const Date& days) const {
  const auto term = std::find_if(terms.begin(), terms.end(), [&](const Date& each) { return each.overlaps(days); });
  return term == terms.end() ? nullptr : &*term;
}

void OfficeTable::add(Office office) {
  const auto index = static_cast<std::uint32_t>(offices_.size());
  for (const std::vector<text::WordId>& name : office.names) {
    if (name.empty()) continue;
    std::vector<std::uint32_t>& same = by_last_word_[name.back()];
    if (same.empty() || same.back() != index) same.push_back(index);
    if (ends_title_.size() <= name.back()) ends_title_.resize(name.back() + 1);
    ends_title_[name.back()] = true;
  }
  for (std::uint32_t h = 0; h < office.holders.size(); ++h)
    for (const std::string& surname : office.holders[h].surnames) surnames_[text::fold(surname)].push_back({index, h});
  offices_.push_back(std::move(office));
}

OfficeTable::Match OfficeTable::ending_at(const std::vector<text::Token>& tokens, std::uint32_t first,
                                          std::uint32_t last, std::uint32_t body) const noexcept {
  Match best;
  const auto offices = first < last ? by_last_word_.find(tokens[last - 1].word) : by_last_word_.end();
  if (offices == by_last_word_.end()) return best;
  for (const std::uint32_t i : offices->second) {
    const Office& office = offices_[i];
    if (body == absent ? !office.sole : office.body != body) continue;
    for (const std::vector<text::WordId>& name : office.names)
      if (name.size() > best.length && ends_with(tokens, first, last, name))
        best = {i, static_cast<std::uint32_t>(name.size())};
  }
  return best;
}

const OfficeHolder* OfficeTable::holder(std::uint32_t office, const Date& days) const {
  const OfficeHolder* found = nullptr;
  for (const OfficeHolder& each : offices_[office].holders) {
    if (each.term_in(days) == nullptr) continue;
    if (found != nullptr) return nullptr;
    found = &each;
  }
  return found;
}

std::uint32_t OfficeTable::held_by(std::string_view name, const Date& days) const {
  for (std::uint32_t i = 0; i < offices_.size(); ++i)
    for (const OfficeHolder& each : offices_[i].holders)
      if (each.name == name && holder(i, days) == &each) return i;
  return absent;
}

std::pair<std::uint32_t, const OfficeHolder*> OfficeTable::bearer(std::string_view surname, const Date& days) const {
  std::pair<std::uint32_t, const OfficeHolder*> found{absent, nullptr};
  const auto bearers = surnames_.find(text::fold(surname));
  if (bearers == surnames_.end()) return found;
  for (const auto& [office, index] : bearers->second) {
    const OfficeHolder& each = offices_[office].holders[index];
    if (each.term_in(days) == nullptr) continue;
    if (found.second != nullptr && found.second->name != each.name) return {absent, nullptr};
    found = {office, &each};
  }
  return found;
}

std::uint32_t OfficeTable::counterpart(std::uint32_t index, std::uint32_t body) const noexcept {
  const Office& one = offices_[index];
  const auto same = std::find_if(offices_.begin(), offices_.end(), [&](const Office& other) {
    return other.body == body && other.ceremonial == one.ceremonial && one.body != body &&
           std::find(other.names.begin(), other.names.end(), one.names.front()) != other.names.end();
  });
  return same == offices_.end() ? absent : static_cast<std::uint32_t>(same - offices_.begin());
}

bool OfficeTable::is_counterpart_word(text::WordId word) const noexcept {
  return std::find(counterpart_words_.begin(), counterpart_words_.end(), word) != counterpart_words_.end();
}

bool OfficeTable::is_general_word(text::WordId word) const noexcept {
  return std::find(general_words_.begin(), general_words_.end(), word) != general_words_.end();
}

}  // namespace dateline::syntax
