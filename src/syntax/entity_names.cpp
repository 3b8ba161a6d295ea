// The forms of a name: which of them is shown, and by which it is found again.
#include "syntax/entities.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

bool may_be_person(EntityKind kind) noexcept {
  return kind == EntityKind::person || kind == EntityKind::other;
}

void add_alias(Entity& entity, std::string_view alias) {
  const auto place = std::lower_bound(entity.aliases.begin(), entity.aliases.end(), alias);
  if (place == entity.aliases.end() || *place != alias) entity.aliases.emplace(place, alias);
}

}  // namespace

/// Folded, with single spaces, so that a line break within a name does no harm; "Weiss, Jr." is "Weiss Jr".
std::string_view EntityLinker::form_of(TokenRange name) {
  std::string& form = form_;
  form.clear();
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (tokens_[i].kind == text::TokenKind::sign) {
      const bool stop = i > name.first && lexicon_.word(tokens_[i - 1].word).is(Trait::name_suffix);
      const bool comma = i + 1 < name.last && lexicon_.word(tokens_[i + 1].word).is(Trait::name_suffix);
      if (stop || comma) continue;
    }
    if (i > name.first && tokens_[i].space_before) form += ' ';
    text::append_folded(form, text_.substr(tokens_[i].start, tokens_[i].end - tokens_[i].start));
  }
  return form;
}

/// From the last white space on: the surname of most. "Jr." is none.
TokenRange EntityLinker::last_part(TokenRange name) const noexcept {
  while (name.last > name.first + 1 && (tokens_[name.last - 1].kind == text::TokenKind::sign ||
                                        lexicon_.word(tokens_[name.last - 1].word).is(Trait::name_suffix)))
    --name.last;
  std::uint32_t first = name.last - 1;
  while (first > name.first && !tokens_[first].space_before) --first;
  return {first, name.last};
}

/// "Jr."
bool EntityLinker::ends_with_suffix(TokenRange name) const noexcept {
  return last_part(name).last != name.last;
}

/// Otto "Red" Weiss is Otto Weiss.
std::string_view EntityLinker::without_nickname(TokenRange name) {
  for (std::uint32_t mark = name.first + 1; mark + 2 < name.last; ++mark) {
    if (tokens_[mark].kind != text::TokenKind::sign || !tokens_[mark].space_before || tokens_[mark + 1].space_before)
      continue;
    std::uint32_t behind = mark + 2;
    while (behind < name.last && tokens_[behind].kind != text::TokenKind::sign) ++behind;
    if (behind + 1 < name.last && !tokens_[behind].space_before) {
      form_ = written({name.first, mark});
      return form_.append(" ").append(written({behind + 1, name.last}));
    }
  }
  return written(name);
}

/// The name that is shown: a headline calls the Odex Corp. Odex.
TokenRange EntityLinker::shown(const NounPhrase& phrase) const noexcept {
  if (phrase.kind != EntityKind::organisation) return phrase.name;
  const std::uint32_t last = last_part(phrase.name).last;
  const bool partners = lexicon_.word(tokens_[last].word).is(Trait::additive);  // "Weiss & Co"
  return partners && last < phrase.name.last ? phrase.name : TokenRange{phrase.name.first, last};
}

/// "Ida Moen" of "Ida K. Moen"; folded.
std::string EntityLinker::without_middle(TokenRange name) {
  std::string form(form_of({name.first, name.first + 1}));
  return form.append(" ").append(form_of(last_part(name)));
}

std::uint32_t EntityLinker::find_by_form(const SentenceAnalysis& sentence, const NounPhrase& phrase,
                                         std::uint32_t words) {
  if (const std::uint32_t whole = forms_.find(form_of(shown(phrase))); whole != none)
    return words > 1 ? whole : namesake(phrase, whole);
  if (words < 2) return none;
  if (phrase.kind == EntityKind::organisation) return find_by_short_form(sentence, shown(phrase));
  if (!may_be_person(phrase.kind)) return none;
  // "Ida Moen" was Ida Kari Moen; two with different middle names are two, as are father and son.
  if (words > 2 && is_person(phrase.kind) && !ends_with_suffix(phrase.name)) {
    const std::uint32_t shorter = forms_.find(without_middle(phrase.name));
    if (shorter != none && facts_[shorter].words == 2) return shorter;
  }
  // The surname alone came first (in the title, say) and its bearer is not yet known by more. Some put it first.
  for (const TokenRange part : {last_part(phrase.name), TokenRange{phrase.name.first, phrase.name.first + 1}}) {
    const std::uint32_t surname = forms_.find(form_of(part));
    if (surname == none) continue;
    const Facts& facts = facts_[surname];
    if (facts.words == 1 && !facts.known && may_be_person(entities_[surname].kind) && !is_other_person(phrase, surname))
      return surname;
  }
  return none;
}

/// "Kestrel wins control", and below the headline "the Kestrel Group": what nothing else has shown to be somebody.
std::uint32_t EntityLinker::find_by_short_form(const SentenceAnalysis& sentence, TokenRange name) {
  const TokenRange body{name.first, last_part(name).first};
  if (!names_body_alone(body)) return none;
  // "Ida Moen of the Moen Group": the headline's Moen is rather she.
  const auto bears_it = [&](const NameSpan& other) {
    const TokenRange last = last_part(other.tokens);
    return last.first > other.tokens.first && tokens_[last.first].word == tokens_[body.first].word;
  };
  if (std::any_of(sentence.names.begin(), sentence.names.end(), bears_it)) return none;
  const std::uint32_t entity = forms_.find(form_of(body));
  if (entity == none || entities_[entity].kind != EntityKind::other) return none;
  const Facts& facts = facts_[entity];
  return facts.words == 1 && !facts.known && !facts.is_person ? entity : none;
}

/// "Norvik" of "Norvik Air", but "Moen" is not the Moen Administration.
bool EntityLinker::names_body_alone(TokenRange body) const noexcept {
  const Word& kind = lexicon_.word(tokens_[body.last].word);
  return body.last == body.first + 1 && lexicon_.word(tokens_[body.first].word).traits == 0 &&
         kind.is(Trait::organisation_cue) && (!kind.is(Trait::group_noun) || kind.thing != 0);
}

/// The fullest form seen is the one shown; what it is called besides is kept.
void EntityLinker::rename(std::uint32_t index, const NounPhrase& phrase, std::string_view name, std::uint32_t words) {
  Entity& entity = entities_[index];
  if (words > 1) entity.derivation.clear();  // the text itself has the name
  if (entity.name == name) return;
  const bool fuller =
      !facts_[index].known && words > facts_[index].words && (may_be_person(entity.kind) || entity.kind == phrase.kind);
  if (!fuller) return add_alias(entity, name);
  std::string alias(name);
  const bool only_middle = facts_[index].words == 2 && without_middle(phrase.name) == text::fold(entity.name);
  if (!only_middle) {
    std::swap(alias, entity.name);
    facts_[index].words = words;
    facts_[index].head = head_of(entity.name);
    facts_[index].kind_of_name = NameKind::unknown;
    index_forms(index, shown(phrase));
  }
  add_alias(entity, alias);
}

void EntityLinker::index_forms(std::uint32_t entity, TokenRange name) {
  add_person_form(form_of(name), entity);
  if (name.last - name.first < 2) return;
  if (may_be_person(entities_[entity].kind))
    index_parts_of_person(entity, name);
  else
    index_parts_of_body(entity, name);
}

/// The surname is the last part; where the family name comes first, the first one serves as well, unless a hyphen joins
/// it to the next.
void EntityLinker::index_parts_of_person(std::uint32_t entity, TokenRange name) {
  const bool person = is_person(entities_[entity].kind);
  const TokenRange surname = last_part(name);
  add_person_form(form_of(surname), entity);
  if (surname.last > surname.first + 2 && lexicon_.word(tokens_[surname.first].word).is(Trait::name_particle))
    forms_.add(form_of({surname.first + 2, surname.last}), entity);  // "Assad" of "al-Assad"
  if (person && !ends_with_suffix(name)) {
    if (surname.first > name.first + 1) forms_.add(without_middle(name), entity);
    for (std::uint32_t i = name.first + 1; i + 1 < name.last; ++i)  // "bin Salman", "Suu Kyi"
      if (tokens_[i].space_before) forms_.add(form_of({i, name.last}), entity);
  }
  if (person && tokens_[name.first + 1].space_before && !lexicon_.word(tokens_[name.first].word).is(Trait::honorific))
    forms_.add(form_of({name.first, name.first + 1}), entity);
}

/// "Norvik" of "Norvik Air", and initials.
void EntityLinker::index_parts_of_body(std::uint32_t entity, TokenRange name) {
  const TokenRange body{name.first, last_part(name).first};
  if (names_body_alone(body)) forms_.add(form_of(body), entity);
  std::string initials;
  for (std::uint32_t i = name.first; i < name.last; ++i)
    if (tokens_[i].shape == text::Shape::capitalised || tokens_[i].shape == text::Shape::upper)
      text::append_folded(initials, text_.substr(tokens_[i].start, 1));
  if (initials.size() >= 2) forms_.add(initials, entity);
}

/// "Pope Leo", "Queen Maria": who bears a given name alone is called by the title as well.
std::string EntityLinker::titled(const NounPhrase& phrase) const {
  constexpr std::uint64_t gendered = traits(Trait::male, Trait::female);
  if (phrase.office.empty() || phrase.name.last != phrase.name.first + 1 ||
      !phrase.office.contains(phrase.name.first - 1))
    return {};
  // "James Earl Carter"
  const std::uint32_t first = phrase.tokens.first;
  if (first == phrase.office.first && first > 0 && tokens_[first - 1].shape == text::Shape::capitalised) return {};
  const Word& office = lexicon_.word(tokens_[phrase.name.first - 1].word);
  const bool given = lexicon_.word(tokens_[phrase.name.first].word).is(Trait::given_name);
  const bool capital = tokens_[phrase.name.first - 1].shape == text::Shape::capitalised;
  if (!given || !capital || !office.is(Trait::title) || !office.any_of(gendered)) return {};
  return std::string(written({phrase.name.first - 1, phrase.name.last}));
}

/// "KOFFI MENSAH", as the first words of an article or the speakers of a transcript are set.
bool EntityLinker::is_in_capitals(TokenRange name) const {
  std::size_t words = 0;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (tokens_[i].kind != text::TokenKind::word) continue;
    if (tokens_[i].shape != text::Shape::upper || tokens_[i].end - tokens_[i].start < 3) return false;
    ++words;
  }
  return words > 1;
}

/// "ALDO Brandt appeared ...": some papers print the first word of a story so.
bool EntityLinker::opens_in_capitals(TokenRange name) const noexcept {
  const text::Token& first = tokens_[name.first];
  return first.shape == text::Shape::upper && first.end - first.start > 2 && (name.first == 0 || first.line_before) &&
         name.last > name.first + 1 && tokens_[name.first + 1].shape == text::Shape::capitalised;
}

}  // namespace dateline::syntax
