// "Ms Weiss" where the text has named Otto Weiss: several of one surname, told apart by gender or office.
#include "syntax/entities.hpp"
#include "syntax/gender.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

std::string_view first_word(std::string_view name) noexcept {
  return name.substr(0, name.find(' '));
}

}  // namespace

/// Whoever had a form first keeps it; others of the same name are remembered with him.
void EntityLinker::add_person_form(std::string_view form, std::uint32_t entity) {
  const std::uint32_t first = forms_.add(form, entity);
  if (first == none || first == entity || !is_person(entities_[first].kind) || !is_person(entities_[entity].kind))
    return;
  constexpr std::size_t most = 64;
  const std::pair<std::uint32_t, std::uint32_t> both{first, entity};
  if (namesakes_.size() < most && std::find(namesakes_.begin(), namesakes_.end(), both) == namesakes_.end())
    namesakes_.push_back(both);
}

/// Whom a surname alone means, where its first bearer cannot be meant; none where that is somebody new.
std::uint32_t EntityLinker::namesake(const NounPhrase& phrase, std::uint32_t entity) {
  if (!is_person(entities_[entity].kind) || facts_[entity].words < 2) return entity;
  const std::uint32_t holder = office_namesake(phrase, entity);
  if (holder != none) return holder;
  if (phrase.name.first == phrase.tokens.first) return entity;
  // "Ms Graham": the surname itself may be a given name of men.
  const std::uint64_t gender = lexicon_.word(tokens_[phrase.name.first - 1].word).traits & either_gender;
  const std::uint64_t known = facts_[entity].gender;
  if (gender == 0 || gender == known) return entity;
  const std::uint32_t other = namesake_of_gender(entity, gender);
  // Where nothing is known of the first, whom the text has told to be a woman.
  if (known == 0) return other != none && facts_[other].gender == gender ? other : entity;
  return other;
}

/// "President Moen spoke, he said. ... Ida Moen": somebody else than the one of whom the surname has told so far.
bool EntityLinker::is_other_person(const NounPhrase& phrase, std::uint32_t entity) const {
  const std::uint64_t gender = gender_of(phrase, tokens_, lexicon_);
  if (gender != 0 && facts_[entity].gender != 0 && facts_[entity].gender != gender) return true;
  if (facts_[entity].title.empty() || !published_.known()) return false;
  const auto [office, holder] = lexicon_.offices().bearer(entities_[entity].name, published_);
  if (holder == nullptr) return false;
  const auto& names = lexicon_.offices()[office].names;
  const bool his = std::any_of(names.begin(), names.end(), [&](const auto& name) {
    return lexicon_.noun_lemma(name.back()) == facts_[entity].office || name.back() == facts_[entity].office;
  });
  return his && text::fold(first_word(holder->name)).front() != text::fold(written(phrase.name)).front();
}

/// The one mentioned last.
std::uint32_t EntityLinker::namesake_of_gender(std::uint32_t entity, std::uint64_t gender) const {
  std::uint32_t last = none;
  for (const auto& [first, other] : namesakes_) {
    if (first != entity || (facts_[other].gender != 0 && facts_[other].gender != gender)) continue;
    if (last == none || facts_[other].last_sentence >= facts_[last].last_sentence) last = other;
  }
  return last;
}

/// "President Moen", where only Ida Moen has been named and Otto Moen holds that office on the day of writing. From
/// then on the surname is his.
std::uint32_t EntityLinker::office_namesake(const NounPhrase& phrase, std::uint32_t entity) {
  if (phrase.office.empty() || !published_.known()) return none;
  const OfficeTable& offices = lexicon_.offices();
  const text::WordId title = tokens_[phrase.office.last - 1].word;
  if (facts_[entity].office == title) return none;
  if (!offices.ends_title(title)) return none;
  const auto [office, holder] = offices.bearer(written(phrase.name), published_);
  if (holder == nullptr) return none;
  const auto& names = offices[office].names;
  const bool same_title =
      std::any_of(names.begin(), names.end(), [&](const auto& name) { return name.back() == title; });
  const std::string given = text::fold(first_word(holder->name));
  if (!same_title || given.front() == text::fold(first_word(entities_[entity].name)).front()) return none;
  std::uint32_t known = forms_.find(text::fold(holder->name));
  if (known == none) known = create_bearer(office, *holder);
  if (facts_[known].title.empty()) give_office(known, office);
  bearers_.emplace(office, known);
  forms_.give(text::fold(written(phrase.name)), known);
  namesakes_.emplace_back(known, entity);
  return known;
}

}  // namespace dateline::syntax
