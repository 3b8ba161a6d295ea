#include "events/titles.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

constexpr std::size_t max_filler = 60;  ///< Of one role in a title, in code points.
constexpr std::size_t max_names = 4;    ///< Of one role in a title.

}  // namespace

std::string Titles::name(const Participant& participant) const {
  if (participant.country != syntax::none) return engine_.lexicon.gazetteer().entry(participant.country).name;
  if (participant.entity != syntax::none && !entities_[participant.entity].name.empty())
    return entities_[participant.entity].name;
  if (participant.kind == EntityKind::text) return phrases_.said(participant.tokens, max_filler);
  syntax::TokenRange tokens = participant.tokens;
  const syntax::Word& word = engine_.lexicon.word(reading_.tokens()[tokens.first].word);
  if (tokens.last - tokens.first > 1 &&
      word.any_of(syntax::traits(syntax::Trait::determiner, syntax::Trait::possessive)))
    ++tokens.first;
  return phrases_.text(tokens, max_filler);
}

/// "him" tells the reader of a title nothing.
bool Titles::is_told(const Participant& participant) const {
  return !participant.pronoun || participant.country != syntax::none ||
         (participant.entity != syntax::none && !entities_[participant.entity].name.empty());
}

/// "demanded that [citizens] cooperate": who stands in what is said is told with it.
bool Titles::within_another(const Draft& draft, const Participant& one) const {
  return std::any_of(draft.participants.begin(), draft.participants.end(), [&](const Participant& other) {
    if (other.kind != EntityKind::text || other.role == one.role) return false;
    const syntax::TokenRange core = phrases_.core(other.tokens);
    return core.first <= one.tokens.first && one.tokens.last <= core.last;
  });
}

std::string Titles::list(const Draft& draft, std::uint32_t role, bool& plural, text::WordId& preposition) const {
  std::vector<std::string> names;
  for (const Participant& participant : draft.participants) {
    if (participant.role != role || !is_told(participant) || within_another(draft, participant)) continue;
    std::string text = name(participant);
    if (std::find(names.begin(), names.end(), text) != names.end()) continue;
    plural = plural || participant.plural;
    if (names.empty()) preposition = participant.preposition;
    names.push_back(std::move(text));
  }
  if (names.size() > max_names) names.resize(max_names);
  plural = plural || names.size() > 1;
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " " + engine_.newsroom.conjunction + " " : ", ";
    text += names[i];
  }
  return text;
}

/// The words of one draft for a template.
class Titles::Words : public rules::TitleWords {
 public:
  Words(const Titles& titles, const Draft& draft) : titles_(titles), draft_(draft) {}

  bool has_role(std::size_t role) const override {
    return std::any_of(draft_.participants.begin(), draft_.participants.end(), [&](const Participant& participant) {
      return participant.role == role && titles_.is_told(participant) && !titles_.within_another(draft_, participant);
    });
  }
  Filler role(std::size_t role, bool with_preposition) const override {
    Filler filler;
    text::WordId preposition = text::unknown_word;
    filler.text = titles_.list(draft_, static_cast<std::uint32_t>(role), filler.plural, preposition);
    // "X's request for talks" becomes "X requests talks": the preposition was the noun's
    if (with_preposition && !draft_.nominal && preposition != text::unknown_word && !filler.text.empty())
      filler.text = behind_verb(preposition) + " " + filler.text;
    return filler;
  }
  std::string verb(bool plural) const override {
    const text::WordId form = plural ? draft_.verb : titles_.engine_.verb_forms.third(draft_.verb);
    return form == text::unknown_word ? std::string() : with_particle(form);
  }
  std::string participle() const override {
    const text::WordId form = titles_.engine_.verb_forms.participle(draft_.verb);
    return form == text::unknown_word ? std::string() : with_particle(form);
  }

 private:
  std::string word(text::WordId id) const { return std::string(titles_.engine_.vocabulary.word(id)); }
  /// "fly out" with "out of": the title has the "out" once.
  std::string behind_verb(text::WordId preposition) const {
    std::string text = word(preposition);
    if (draft_.behind.empty()) return text;
    const std::string particle = word(draft_.behind.back()) + " ";
    return text.starts_with(particle) ? text.substr(particle.size()) : text;
  }
  std::string with_particle(text::WordId form) const {
    std::string text = word(form);
    for (const text::WordId id : draft_.behind) text += " " + word(id);
    return text;
  }

  const Titles& titles_;
  const Draft& draft_;
};

std::string Titles::from_roles(const Draft& draft) const {
  const Words words(*this, draft);
  std::string longest;
  for (const rules::TitleTemplate& form : engine_.rules.rule(draft.rule).titles) {
    std::string title = form.fill(words);
    if (title.empty()) continue;
    if (text::length(title) <= max_length) return title;
    if (longest.empty()) longest = std::move(title);
  }
  return shortened(longest, max_length);
}

std::string Titles::from_clause(const ClauseTitle& clause) const {
  if (!clause.subject || !is_told(*clause.subject)) return {};
  std::string title = name(*clause.subject);
  if (clause.verb != text::unknown_word) title.append(" ").append(engine_.vocabulary.word(clause.verb));
  for (const syntax::TokenRange& range : clause.words) {
    const std::size_t used = text::length(title) + 1;
    if (used >= max_length) break;
    title.append(" ").append(phrases_.text(range, max_length - used));
  }
  return with_marks_in_pairs(title);
}

std::size_t Titles::told(const Draft& draft, std::string_view title) const {
  return static_cast<std::size_t>(
      std::count_if(draft.participants.begin(), draft.participants.end(), [&](const Participant& one) {
        return title.find(name(one)) != std::string_view::npos ||
               title.find(reading_.words(one.tokens)) != std::string_view::npos;
      }));
}

/// Where nobody is named that could make it: the article's own headline, what was done to something, or only what kind
/// of event it was.
std::string Titles::from_type(const Draft& draft) const {
  const text::Sentence& sentence = reading_.sentences()[draft.sentence];
  if (draft.headline) return phrases_.text({sentence.first, sentence.last}, max_length);
  const std::optional<Participant>& object = draft.clause_title.object;
  const text::WordId participle = engine_.verb_forms.participle(draft.verb);
  if (object && is_told(*object) && participle != text::unknown_word)
    return name(*object) + " " + std::string(engine_.vocabulary.word(participle));
  std::string title =
      draft.rule != syntax::none ? engine_.rules.type(engine_.rules.rule(draft.rule)).name : std::string();
  std::replace(title.begin(), title.end(), '_', ' ');
  return title;
}

/// The type's own headline, unless the clause itself tells of more of those who take part.
std::string Titles::title(const Draft& draft) const {
  std::string title = draft.rule != syntax::none ? from_roles(draft) : std::string();
  std::string clause = from_clause(draft.clause_title);
  if (!clause.empty() && (title.empty() || told(draft, clause) > told(draft, title))) title = std::move(clause);
  if (title.empty()) title = from_type(draft);
  return text::capitalise(title);
}

}  // namespace dateline::events
