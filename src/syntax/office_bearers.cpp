// Who bears an office: the one the text names, else the one the packs know for the day of writing.
#include "syntax/entities.hpp"

#include "text/characters.hpp"

#include <algorithm>
#include <chrono>

namespace dateline::syntax {
namespace {

/// The names within a range of a phrase: "the [European Commission] president".
class BodyNames {
 public:
  BodyNames(const SentenceAnalysis& sentence, TokenRange range) {
    first_ = std::lower_bound(sentence.names.begin(), sentence.names.end(), range.first,
                              [](const NameSpan& name, std::uint32_t at) { return name.tokens.first < at; });
    last_ = first_;
    while (last_ != sentence.names.end() && last_->tokens.last <= range.last) ++last_;
  }
  bool hold(std::uint32_t token) const noexcept {
    return std::any_of(first_, last_, [&](const NameSpan& name) { return name.tokens.contains(token); });
  }
  auto begin() const noexcept { return first_; }
  auto end() const noexcept { return last_; }

 private:
  std::vector<NameSpan>::const_iterator first_, last_;
};

/// What an office may belong to: one country or organisation, or several that do not agree.
struct Body {
  std::uint32_t entry = OfficeTable::absent;
  bool certain = true;

  void add(std::uint32_t other) noexcept {
    certain = certain && other != none && (entry == OfficeTable::absent || entry == other);
    entry = other;
  }
};

/// "was elected president": an office that is given to somebody, not its bearer.
bool is_complement(const SentenceAnalysis& sentence, std::uint32_t phrase) {
  return std::any_of(sentence.arguments.begin(), sentence.arguments.end(), [&](const Argument& argument) {
    return argument.relation == Relation::complement && argument.phrase == phrase;
  });
}

std::string_view last_word(std::string_view name) noexcept {
  return name.substr(name.rfind(' ') + 1);
}

/// The days somebody may be written of without being introduced, his office being near enough.
Date around(const Date& published) {
  constexpr std::chrono::days reach(5 * 365);
  if (!published.earliest() || !published.latest()) return {};
  return Date::interval(Date::day(*published.earliest() - reach), Date::day(*published.latest() + reach));
}

}  // namespace

/// The office of the table that a phrase tells and nothing but that: "the Russian president", "the UN chief". Any word
/// besides ("former", "deputy", "next") makes it another's.
std::uint32_t EntityLinker::listed_office(const SentenceAnalysis& sentence, const NounPhrase& phrase) const {
  const OfficeTable& offices = lexicon_.offices();
  const std::uint32_t end = phrase.name.empty() ? phrase.head + 1 : phrase.office.last;
  if (phrase.plural || phrase.indefinite || end <= phrase.tokens.first || end > phrase.tokens.last ||
      !offices.ends_title(tokens_[end - 1].word))
    return none;
  const BodyNames names(sentence, {phrase.tokens.first, end});
  Body body;
  for (const NameSpan& name : names) body.add(name.nationality != none ? name.nationality : name.gazetteer);
  for (const std::uint32_t owner : {phrase.of, phrase.possessor})
    if (owner != none) body.add(sentence.phrases[owner].gazetteer);
  if (!body.certain) return none;
  const OfficeTable::Match match = offices.ending_at(tokens_, phrase.tokens.first, end, body.entry);
  if (match.length == 0) return none;
  for (std::uint32_t i = phrase.tokens.first; i < end - match.length; ++i)
    if (!names.hold(i) && !lexicon_.word(tokens_[i].word).is(Trait::definite)) return none;
  return match.office;
}

/// "president-elect": a sign joins another word to what ends before `token`.
bool EntityLinker::is_joined(std::uint32_t token, std::uint32_t last) const noexcept {
  return token + 1 < last && tokens_[token].kind == text::TokenKind::sign && !tokens_[token].space_before &&
         tokens_[token + 1].kind == text::TokenKind::word && !tokens_[token + 1].space_before;
}

/// "the Russian president": never "a president", "elected US president" or "president-elect".
std::uint32_t EntityLinker::link_office(const SentenceAnalysis& sentence, std::uint32_t index) {
  const NounPhrase& phrase = sentence.phrases[index];
  if (phrase.pronoun || !phrase.name.empty()) return none;
  if (!phrase.definite && !(sentence.headline && phrase.tokens.first == sentence.tokens.first)) return none;
  if (is_joined(phrase.tokens.last, sentence.tokens.last)) return none;
  const std::uint32_t office = listed_office(sentence, phrase);
  return office == none || is_complement(sentence, index) ? none : bearer_of(office, sentence);
}

/// On the day of writing; where that is unknown, the one holder of all times whom the text has named, unless it tells
/// another office of him.
const OfficeHolder* EntityLinker::holder_of(std::uint32_t office) const {
  if (published_.known()) return lexicon_.offices().holder(office, published_);
  const OfficeHolder* only = nullptr;
  for (const OfficeHolder& each : lexicon_.offices()[office].holders) {
    const std::uint32_t entity = forms_.find(text::fold(each.name));
    if (entity == none || !facts_[entity].named) continue;
    const Facts& facts = facts_[entity];
    if (only != nullptr || (!facts.title.empty() && facts.listed_office != office)) return nullptr;
    only = &each;
  }
  return only;
}

std::uint32_t EntityLinker::bearer_of(std::uint32_t office, const SentenceAnalysis& sentence) {
  const auto told = bearers_.find(office);
  if (told != bearers_.end() && facts_[told->second].named) return told->second;
  const OfficeHolder* holder = holder_of(office);
  if (holder == nullptr) return none;
  // "In 1962 the US president": another's time.
  const auto in_term = [&](const Date& year) {
    return published_.known() ? holder->term_in(published_)->overlaps(year) : holder->term_in(year) != nullptr;
  };
  for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
    const text::Token& token = tokens_[i];
    if (sentence.word_class(i) != WordClass::time || token.kind != text::TokenKind::number) continue;
    if (token.end - token.start == 4 && !in_term(Date::year(static_cast<int>(token.number)))) return none;
  }
  if (told != bearers_.end()) return told->second;
  const std::uint32_t known = forms_.find(text::fold(holder->name));
  const std::uint32_t entity = known != none ? known : create_bearer(office, *holder);
  if (facts_[entity].title.empty()) give_office(entity, office);
  bearers_.emplace(office, entity);
  return entity;
}

void EntityLinker::give_office(std::uint32_t entity, std::uint32_t office) {
  Facts& facts = facts_[entity];
  const Office& held = lexicon_.offices()[office];
  facts.listed_office = office;
  facts.office = held.names.front().back();
  facts.title = held.title;
  facts.country = held.body;
}

/// A new entity, or the one known by its surname so far.
std::uint32_t EntityLinker::create_bearer(std::uint32_t office, const OfficeHolder& holder) {
  std::uint32_t surname = forms_.find(text::fold(last_word(holder.name)));
  for (auto each = holder.surnames.begin(); surname == none && each != holder.surnames.end(); ++each)
    surname = forms_.find(text::fold(*each));
  auto entity = static_cast<std::uint32_t>(entities_.size());
  if (surname != none && facts_[surname].words == 1 && !facts_[surname].known &&
      entities_[surname].kind != EntityKind::organisation) {
    entity = surname;
  } else {
    entities_.emplace_back();
    facts_.emplace_back();
  }
  name_bearer(entity, office, holder);
  return entity;
}

/// Gives the entity the name the table has, with the reason.
void EntityLinker::name_bearer(std::uint32_t index, std::uint32_t office, const OfficeHolder& holder) {
  const Office& held = lexicon_.offices()[office];
  Entity& entity = entities_[index];
  if (!entity.name.empty() && entity.name != holder.name) entity.aliases.push_back(entity.name);
  entity.name = holder.name;
  entity.kind = EntityKind::person;
  const std::string title =
      held.sole ? held.title : lexicon_.office(held.title, lexicon_.gazetteer().entry(held.body).name);
  if (entity.office.empty()) entity.office = title;
  const Date* term = holder.term_in(published_);
  if (term == nullptr) term = holder.term_in(around(published_));
  entity.derivation = title + ", " + term->edtf();
  facts_[index].words = static_cast<std::uint32_t>(std::count(holder.name.begin(), holder.name.end(), ' ')) + 1;
  forms_.add(text::fold(holder.name), index);
  forms_.add(text::fold(last_word(holder.name)), index);
  for (const std::string& surname : holder.surnames) forms_.add(text::fold(surname), index);
}

/// The text names another for an office than the table has: what the text says stands.
std::uint32_t EntityLinker::replace_bearer(const SentenceAnalysis& sentence, const NounPhrase& phrase,
                                           std::uint32_t words) {
  if (bearers_.empty()) return none;
  const NounPhrase* source = &phrase;
  if (phrase.office.empty() && phrase.apposition != none && sentence.phrases[phrase.apposition].name.empty())
    source = &sentence.phrases[phrase.apposition];
  if (source->office.empty()) return none;
  const auto bearer = bearers_.find(listed_office(sentence, *source));
  if (bearer == bearers_.end() || facts_[bearer->second].named) return none;
  Entity& entity = entities_[bearer->second];
  forms_.forget(bearer->second);
  entity.name = written(phrase.name);
  entity.derivation.clear();
  facts_[bearer->second].words = words;
  index_forms(bearer->second, phrase.name);
  return bearer->second;
}

bool EntityLinker::is_counterpart(const NounPhrase& phrase) const {
  if (!phrase.name.empty() && phrase.office.empty()) return false;
  const std::uint32_t token = phrase.name.empty() ? phrase.head : phrase.office.last - 1;
  return !phrase.plural && lexicon_.offices().is_counterpart_word(tokens_[token].word);
}

/// Whose counterpart it is: "his", "the Norwegian's"; none when that is nobody with an office.
std::uint32_t EntityLinker::counterpart_of(const SentenceAnalysis& sentence, const NounPhrase& phrase) const {
  if (phrase.possessor == none) return none;
  const std::uint32_t owner = sentence.phrases[phrase.possessor].entity;
  return owner != none && entities_[owner].kind == EntityKind::person ? owner : none;
}

/// "his Chinese counterpart": whoever holds the same office of that country. A name beside it learns the office.
std::uint32_t EntityLinker::link_counterpart(const SentenceAnalysis& sentence, const NounPhrase& phrase) {
  const std::uint32_t owner = counterpart_of(sentence, phrase);
  if (owner == none) return none;
  if (facts_[owner].title.empty() && published_.known()) {
    const std::uint32_t held = lexicon_.offices().held_by(entities_[owner].name, published_);
    if (held != OfficeTable::absent) give_office(owner, held);
  }
  const Facts& known = facts_[owner];
  const std::uint32_t country = nationality_of(phrase, sentence);
  if (phrase.entity != none) {  // "his counterpart Ivo Petrov"
    Facts& facts = facts_[phrase.entity];
    if (facts.office != text::unknown_word || known.title.empty()) return phrase.entity;
    facts.office = known.office;
    facts.title = known.title;
    facts.country = country;
    entities_[phrase.entity].office =
        lexicon_.office(known.title, country == none ? std::string_view() : lexicon_.gazetteer().entry(country).name);
    return phrase.entity;
  }
  if (country == none) return none;
  for (std::size_t r = 0; r < recent_count_ && !known.title.empty(); ++r) {
    const Facts& facts = facts_[recent_[r]];
    if (recent_[r] != owner && facts.country == country && text::fold(facts.title) == text::fold(known.title))
      return recent_[r];
  }
  if (known.listed_office == none) return none;
  const std::uint32_t office = lexicon_.offices().counterpart(known.listed_office, country);
  return office == none ? none : bearer_of(office, sentence);
}

/// Somebody the text calls by the surname alone and does not introduce is the office-holder of those years whom every
/// reader knew by it.
void EntityLinker::finish() {
  const Date days = around(published_);
  if (!days.known()) return;
  for (std::uint32_t e = 0; e < entities_.size(); ++e) {
    const Entity& entity = entities_[e];
    if (facts_[e].words != 1 || facts_[e].known) continue;
    if (entity.kind != EntityKind::person && entity.kind != EntityKind::other && !facts_[e].guessed_firm) continue;
    const auto [office, holder] = lexicon_.offices().bearer(entity.name, days);
    if (holder != nullptr && forms_.find(text::fold(holder->name)) == none) name_bearer(e, office, *holder);
  }
}

}  // namespace dateline::syntax
