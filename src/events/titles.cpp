#include "events/titles.hpp"

#include "events/shortened.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::events {
namespace {

constexpr std::size_t max_names = 4;  ///< Of one role in a title.
constexpr std::size_t whole_text = 400;
constexpr std::size_t least_text = 30;  ///< What a role that takes text is told with at least, in code points.

}  // namespace

std::string_view Titles::known_name(const Participant& participant) const {
  if (participant.country != syntax::none) return engine_.lexicon.gazetteer().entry(participant.country).name;
  const bool by_name = participant.entity != syntax::none && !participant.counted;
  return by_name ? std::string_view(entities_[participant.entity].name) : std::string_view();
}

/// "plane", where the title may tell "Norvik Air plane"
std::string Titles::own_words(const Participant& participant) const {
  return phrases_.text(without_determiner(participant.tokens), max_filler);
}

/// \param room for a role that takes text
std::string Titles::name(const Participant& participant, std::size_t room) const {
  if (const std::string_view known = known_name(participant); !known.empty()) return std::string(known);
  if (participant.kind == EntityKind::text) {
    const std::uint32_t behind = behind_teller(participant.told);
    if (behind == syntax::none) return phrases_.said(participant.told, room);
    const std::string again = again_of_teller();
    return again + " " + phrases_.said({behind, participant.told.last}, room - std::min(room, again.size() + 1));
  }
  const bool told_before = std::any_of(draft_.participants.begin(), draft_.participants.end(),
                                       [&](const Participant& other) { return other.entity == participant.owner; });
  const std::string& genitive = engine_.newsroom.genitive;
  const bool tellable = !participant.owner_is_pronoun || !genitive.empty();
  if (participant.owner != syntax::none && tellable && !told_before) {  // "the firm's chairman"
    const syntax::TokenRange rest{participant.behind_owner, participant.tokens.last};
    const bool parted = reading_.tokens()[rest.first].space_before;
    return entities_[participant.owner].name + (participant.owner_is_pronoun ? genitive : std::string()) +
           (parted ? " " : "") + phrases_.text(rest, max_filler);
  }
  if (participant.called.empty()) return own_words(participant);
  return phrases_.text(without_determiner(participant.called), max_filler);
}

const Participant* Titles::teller() const {
  const auto found = std::find_if(draft_.participants.begin(), draft_.participants.end(),
                                  [](const Participant& each) { return each.kind != EntityKind::text; });
  return found == draft_.participants.end() ? nullptr : &*found;
}

/// What names who tells something once more: the text's own "he", or "it" for a body; empty for others.
std::string Titles::again_of_teller() const {
  const Participant& one = *teller();
  if (one.pronoun) return text::fold(reading_.words(one.tokens));
  const bool body = one.kind == EntityKind::organisation || one.kind == EntityKind::country;
  return body ? engine_.newsroom.body_again : std::string();
}

/// Nobody else fills the role, and there is a word for the teller.
bool Titles::tells_alone(const Participant& teller) const {
  const auto tellers = std::count_if(draft_.participants.begin(), draft_.participants.end(),
                                     [&](const Participant& each) { return each.role == teller.role; });
  return tellers == 1 && !again_of_teller().empty();
}

/// "Fishing firm Odex will close, [Odex] said": where what is said goes on behind the name of the body that says it, as
/// its subject; none where it is about something else.
std::uint32_t Titles::behind_teller(syntax::TokenRange told) const {
  constexpr std::uint32_t most = 4;  // words before the name
  constexpr std::uint64_t none_of_them = syntax::traits(
      syntax::Trait::preposition, syntax::Trait::of_marker, syntax::Trait::coordinator, syntax::Trait::subordinator,
      syntax::Trait::complementiser, syntax::Trait::pronoun, syntax::Trait::possessive);
  constexpr std::uint64_t verbs =
      syntax::traits(syntax::Trait::modal, syntax::Trait::be, syntax::Trait::have, syntax::Trait::verb_past);
  const Participant* teller = this->teller();
  if (teller == nullptr || teller->entity == syntax::none || teller->plural) return syntax::none;
  const std::vector<Span>& mentions = entities_[teller->entity].mentions;
  const std::vector<text::Token>& tokens = reading_.tokens();
  for (std::uint32_t token = told.first; token < told.last && token <= told.first + most; ++token) {
    if (tokens[token].kind != text::TokenKind::word || engine_.lexicon.word(tokens[token].word).any_of(none_of_them))
      return syntax::none;
    const auto mention = std::lower_bound(mentions.begin(), mentions.end(), tokens[token].start,
                                          [](const Span& span, std::size_t start) { return span.start < start; });
    if (mention == mentions.end() || mention->start != tokens[token].start) continue;
    while (token < told.last && tokens[token].start < mention->end) ++token;
    const bool subject = token < told.last && engine_.lexicon.word(tokens[token].word).any_of(verbs);
    return subject && tells_alone(*teller) && !phrases_.is_quoted(told) ? token : syntax::none;
  }
  return syntax::none;
}

/// Without an article or whose it is; "several managers", "some of the hostages" stay what they are.
syntax::TokenRange Titles::without_determiner(syntax::TokenRange tokens) const {
  const text::WordId first = reading_.tokens()[tokens.first].word;
  const std::vector<text::WordId>& articles = engine_.newsroom.left_out;
  const bool determined =
      engine_.lexicon.word(first).any_of(syntax::traits(syntax::Trait::definite, syntax::Trait::possessive)) ||
      std::find(articles.begin(), articles.end(), first) != articles.end();
  if (determined && tokens.last - tokens.first > 1) ++tokens.first;
  return tokens;
}

/// "him" tells the reader of a title nothing.
bool Titles::is_told(const Participant& participant) const {
  return !participant.pronoun || !known_name(participant).empty();
}

/// "demanded that [citizens] cooperate": who stands in what is said is told with it.
bool Titles::within_another(const Participant& one) const {
  const auto within = [&](syntax::TokenRange tokens) {
    return tokens.first <= one.tokens.first && one.tokens.last <= tokens.last;
  };
  return std::any_of(draft_.participants.begin(), draft_.participants.end(), [&](const Participant& other) {
    return other.kind == EntityKind::text && other.role != one.role && within(other.told) &&
           within(phrases_.core(other.told));
  });
}

/// The words of one draft for the templates of its type.
class Titles::Words : public rules::TitleWords {
 public:
  explicit Words(const Titles& titles) : titles_(titles), draft_(titles.draft_) {
    names_.reserve(draft_.participants.size());  // what views point into stays where it is
    for (const Participant& participant : draft_.participants) {
      Name& name = names_.emplace_back();
      name.text = titles.known_name(participant);
      if (name.text.empty()) name.text = name.made = titles.name(participant, whole_text);
      name.tellable = titles.is_told(participant) && !titles.within_another(participant);
      if (name.tellable) roles_ |= std::uint32_t{1} << participant.role;
    }
  }

  std::uint32_t roles() const override { return roles_; }
  /// "A, B and C", each named once.
  bool append_role(std::string& title, std::size_t role, bool with_preposition) const override {
    std::array<std::string_view, max_names> names;
    std::size_t count = 0;
    bool plural = false;
    text::WordId preposition = text::unknown_word;
    for (std::size_t i = 0; i < names_.size() && count < max_names; ++i) {
      const Participant& participant = draft_.participants[i];
      std::string_view name = names_[i].text;
      if (participant.role != role || !names_[i].tellable) continue;
      if (std::find(names.begin(), names.begin() + count, name) != names.begin() + count) continue;
      if (count == 0) preposition = participant.preposition;
      // "arrived at the hall in Rome", "visited Weiss in Rome"
      if (participant.preposition != preposition && (with_preposition || is_of_place(participant.preposition)))
        continue;
      if (count == 0 && with_preposition && !name.empty()) append_preposition(title, participant.preposition);
      plural = plural || participant.plural;
      const bool takes_text = participant.kind == EntityKind::text;
      if (takes_text) name = names_[i].fitted = fitting(participant, name, title);
      names[count++] = name;
      if (takes_text) break;
    }
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0 && i + 1 == count)
        title.append(" ").append(titles_.engine_.newsroom.conjunction).append(" ");
      else if (i > 0)
        title += ", ";
      title += names[i];
    }
    return plural || count > 1;
  }
  bool append_place(std::string& title, std::size_t role, std::string_view preposition) const override {
    std::string place;
    const bool several = append_role(place, role, false);
    if (place.empty() || title.find(place) != std::string::npos) return several;  // "a factory in Peru explodes"
    const auto& participants = draft_.participants;
    const auto found = std::find_if(participants.begin(), participants.end(),
                                    [&](const Participant& each) { return each.role == role; });
    constexpr std::uint64_t of_others = syntax::traits(syntax::Trait::of_marker, syntax::Trait::agent_marker);
    if (found->preposition != text::unknown_word && !titles_.engine_.lexicon.word(found->preposition).any_of(of_others))
      preposition = word(found->preposition);  // "on the motorway"
    title.append(preposition).append(" ").append(place);
    return several;
  }
  void append_verb(std::string& title, bool plural) const override {
    if (parts_around_object()) return;
    append_with_particle(
        title, plural ? titles_.engine_.verb_forms.plural(draft_.verb) : titles_.engine_.verb_forms.third(draft_.verb));
  }
  void append_participle(std::string& title) const override {
    append_with_particle(title, titles_.engine_.verb_forms.participle(draft_.verb));
  }
  std::size_t count() const noexcept { return names_.size(); }
  /// "demands from Weiss an answer" where the text had the answer first.
  bool in_order(std::string_view title) const {
    if (draft_.nominal) return true;
    std::size_t last = 0;
    std::uint32_t last_token = 0;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const Participant& participant = draft_.participants[i];
      if (participant.tokens.first < draft_.trigger.last) continue;
      const std::size_t at = place(i, title);
      if (at == std::string_view::npos) continue;
      if (last_token != 0 && (at > last) != (participant.tokens.first > last_token)) return false;
      last = at;
      last_token = participant.tokens.first;
    }
    return true;
  }
  /// Does the title name somebody the text knows by name?
  bool names(std::string_view title) const {
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const std::string_view known = titles_.known_name(draft_.participants[i]);
      if (!known.empty() && title.find(known) != std::string_view::npos) return true;
    }
    return false;
  }
  /// Where in the text the role ends that a title ends with; 0 where it ends with none.
  std::uint32_t end_of_last(std::string_view title) const {
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (!names_[i].text.empty() && title.ends_with(names_[i].text))
        return std::max(draft_.participants[i].tokens.last, draft_.participants[i].told.last);
    return 0;
  }
  /// Does a title tell a role that takes text, but for "asked her [to leave]"?
  bool tells_text(std::string_view title) const {
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (draft_.participants[i].kind == EntityKind::text && !is_infinitive(draft_.participants[i]) &&
          place(i, title) != std::string_view::npos)
        return true;
    return false;
  }
  /// Does a title tell somebody who stands in this part of the text?
  bool tells_any_of(syntax::TokenRange tokens, std::string_view title) const {
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (tokens.contains(draft_.participants[i].tokens.first) && title.find(names_[i].text) != std::string_view::npos)
        return true;
    return false;
  }
  /// Leaves room for what a template has behind the roles that take text.
  void keep_free(std::size_t length) noexcept { kept_free_ = length; }
  /// How many of those who take part a title names. "him" names nobody.
  std::size_t told(std::string_view title) const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const Participant& participant = draft_.participants[i];
      count +=
          place(i, title) != std::string_view::npos ||
          (!participant.pronoun && title.find(titles_.reading_.words(participant.tokens)) != std::string_view::npos) ||
          (!(participant.called.empty() && participant.owner == syntax::none) &&
           title.find(titles_.own_words(participant)) != std::string_view::npos);
    }
    return count;
  }

 private:
  struct Name {
    std::string_view text;
    std::string made;            ///< What `text` shows where nothing else keeps it.
    mutable std::string fitted;  ///< What the last template with too little room for all of it was given.
    bool tellable = false;
  };
  bool is_infinitive(const Participant& participant) const {
    const text::WordId first = titles_.reading_.tokens()[participant.tokens.first].word;
    return titles_.engine_.lexicon.word(first).is(syntax::Trait::infinitive_marker);
  }
  /// Of a role that takes text: its first words are enough, the others may have been cut.
  std::string_view beginning(std::size_t i, std::string_view text) const {
    constexpr std::size_t enough = 16;
    return draft_.participants[i].kind == EntityKind::text ? text.substr(0, text.rfind(' ', enough)) : text;
  }
  /// Where a title tells what fills a role, perhaps without its insertions.
  std::size_t place(std::size_t i, std::string_view title) const {
    const std::size_t whole = title.find(beginning(i, names_[i].text));
    return whole != std::string_view::npos || names_[i].fitted.empty() ? whole
                                                                       : title.find(beginning(i, names_[i].fitted));
  }
  /// The text of a role with what room the title has left.
  std::string fitting(const Participant& participant, std::string_view whole, const std::string& title) const {
    const std::size_t used = text::length(title) + kept_free_;
    const std::size_t room = used + least_text < max_length ? max_length - used : least_text;
    return text::length(whole) <= room ? std::string(whole) : titles_.name(participant, room);
  }
  std::string_view word(text::WordId id) const { return titles_.engine_.vocabulary.word(id); }
  bool is_of_place(text::WordId preposition) const {
    return titles_.engine_.lexicon.word(preposition).is(syntax::Trait::place_preposition);
  }
  bool is_location(text::WordId preposition) const {
    return titles_.engine_.lexicon.word(preposition).is(syntax::Trait::location);
  }
  /// "withdrew the pill from sale", "was remanded in custody by a judge": words that no template has a place for.
  bool parts_around_object() const {
    if (draft_.behind.empty() || draft_.nominal) return false;
    const std::vector<text::Token>& tokens = titles_.reading_.tokens();
    const bool passive = draft_.alternation == syntax::Alternation::passive;
    return (passive && draft_.behind.size() > 1) || draft_.trigger.last >= tokens.size() ||
           tokens[draft_.trigger.last].word != draft_.behind.front();
  }
  void append_with_particle(std::string& title, text::WordId form) const {
    if (form == text::unknown_word) return;
    title += word(form);
    for (const text::WordId id : draft_.behind) title.append(" ").append(word(id));
  }
  /// "X's request for talks" becomes "X requests talks": the preposition was the noun's, unless it tells where or the
  /// verb has no object: "X talks with Y". "fly out" with "out of" has the "out" once, "fire on" its "on".
  void append_preposition(std::string& title, text::WordId preposition) const {
    const bool wanted = titles_.engine_.lexicon.verb_is(draft_.verb, syntax::VerbTrait::intransitive);
    if (preposition == text::unknown_word || (draft_.nominal && !wanted && !is_location(preposition))) return;
    std::string_view text = word(preposition);
    if (!draft_.behind.empty()) {
      const std::string_view particle = word(draft_.behind.back());
      if (text == particle && title.ends_with(std::string(particle) + ' ')) return;  // "fires on" protesters
      if (text.size() > particle.size() && text.starts_with(particle) && text[particle.size()] == ' ')
        text.remove_prefix(particle.size() + 1);
    }
    title.append(text).append(" ");
  }

  const Titles& titles_;
  const Draft& draft_;
  std::vector<Name> names_;  ///< By participant.
  std::uint32_t roles_ = 0;  ///< Of those that are tellable.
  std::size_t kept_free_ = 0;
};

bool Titles::takes_text() const {
  return std::any_of(draft_.participants.begin(), draft_.participants.end(),
                     [](const Participant& each) { return each.kind == EntityKind::text; });
}

/// The first template that fits and tells the roles in the order of the text; without one, the first that fits.
std::string Titles::from_roles(Words& words) const {
  std::string longest;
  std::string unordered;
  std::size_t told = 0;
  for (const rules::TitleTemplate& form : engine_.rules.rule(draft_.rule).titles) {
    std::string title = form.fill(words);
    std::size_t length = text::length(title);
    if (length > max_length && takes_text()) {
      words.keep_free(length - max_length);
      title = form.fill(words);
      words.keep_free(0);
      length = text::length(title);
    }
    if (title.empty()) continue;
    if (length > longest_title) {
      if (longest.empty()) longest = std::move(title);
      continue;
    }
    const bool ordered = words.in_order(title);
    if (ordered && (told == 0 || words.told(title) >= told)) return title;
    if (!unordered.empty()) continue;
    told = words.told(title);
    unordered = std::move(title);
  }
  return unordered.empty() ? shortened(longest, max_length) : unordered;
}

std::string Titles::from_clause(const ClauseTitle& clause) const {
  if (!clause.subject || !is_told(*clause.subject)) return {};
  std::string title = name(*clause.subject);
  if (clause.verb != text::unknown_word) title.append(" ").append(engine_.vocabulary.word(clause.verb));
  if (clause.words.empty()) return title;
  const std::size_t used = text::length(title) + 1;
  if (used < max_length) title.append(" ").append(phrases_.text(clause.words, max_length - used));
  return title;
}

/// "imposes sanctions on Kenya [over its programme]": what the clause goes on to tell behind the last role of a title.
std::string Titles::continuation(const std::string& title, const Words& words) const {
  constexpr std::size_t least = 12;
  const std::uint32_t end = words.end_of_last(title);
  if (end <= draft_.telling.first || end >= draft_.telling.last) return {};
  const std::size_t used = text::length(title) + 1;
  if (used + least > max_length) return {};
  const syntax::TokenRange rest = phrases_.behind_times({end, draft_.telling.last});
  if (rest.empty() || seams_.before(rest.first) < Seam::phrase || words.tells_any_of(rest, title)) return {};
  const syntax::Word& first = engine_.lexicon.word(reading_.tokens()[rest.first].word);
  if (first.is(syntax::Trait::coordinator)) return {};  // "left for Oslo and ...": another story
  // "left for Oslo | before he resigned" is another deed; "told the king | why he resigned" is none, and "struck |
  // after he resigned" tells what led to it.
  const bool takes_clause = engine_.lexicon.verb_is(draft_.verb, syntax::VerbTrait::clause_complement);
  const bool led = engine_.cues.counted_after(reading_.tokens()[rest.first].word);
  const bool clause = seams_.opens_clause(rest.first) && !first.is(syntax::Trait::complementiser);
  if (clause && !takes_clause && !led) return {};
  const std::string text = phrases_.part(rest, clause ? 2 * max_length : max_length - used);  // whole or not at all
  return text::length(text) + used <= max_length && !text.empty() ? " " + text : std::string();
}

/// Where nobody is named that could make it: the article's own headline, what was done to something, or only what kind
/// of event it was.
std::string Titles::from_type() const {
  const text::Sentence& sentence = reading_.sentences()[draft_.sentence];
  if (draft_.headline) return phrases_.text({sentence.first, sentence.last}, max_length);
  const std::optional<Participant>& object = draft_.clause_title.object;
  const text::WordId participle = engine_.verb_forms.participle(draft_.verb);
  if (object && is_told(*object) && participle != text::unknown_word)
    return name(*object) + " " + std::string(engine_.vocabulary.word(participle));
  if (draft_.phrase.last - draft_.phrase.first > 1) {
    std::string phrase = phrases_.text(without_determiner(draft_.phrase), max_length);
    if (phrase.find(' ') != std::string::npos) return phrase;  // "Two-day hearing"
  }
  std::string title =
      draft_.rule != syntax::none ? engine_.rules.type(engine_.rules.rule(draft_.rule)).name : std::string();
  std::replace(title.begin(), title.end(), '_', ' ');
  return title;
}

/// "the Kolm crash", "the Odex inquiry": where only a name of unknown kind is told, whether it is the place, the doer
/// or the one concerned is not known, and the noun's own words are right in any case. Empty where that is not so.
std::string Titles::from_noun() const {
  if (!draft_.nominal || draft_.alternation != syntax::Alternation::nominal_compound || draft_.rule == syntax::none)
    return {};
  if (draft_.participants.size() != 1) return {};
  const Participant& one = draft_.participants.front();
  const EntityKind kind = one.entity != syntax::none ? entities_[one.entity].kind : one.kind;
  const rules::EventType& type = engine_.rules.type(engine_.rules.rule(draft_.rule));
  const bool place_as_other = kind == EntityKind::place && !type.roles[one.role].kinds.contains(EntityKind::place);
  if (kind != EntityKind::other && !place_as_other) return {};
  if (one.tokens.first < draft_.phrase.first || one.tokens.last >= draft_.phrase.last) return {};
  std::string title = phrases_.text(without_determiner(draft_.phrase), max_length);
  return title == name(one) ? std::string() : text::capitalise(std::move(title));
}

/// "ruled [it] out": a template has no place for what parts the verb and tells nothing.
bool Titles::is_parted_by_pronoun() const {
  const std::vector<text::Token>& tokens = reading_.tokens();
  return std::any_of(draft_.participants.begin(), draft_.participants.end(), [&](const Participant& object) {
    const std::uint32_t next = object.tokens.last;
    return next - object.tokens.first == 1 && next < tokens.size() &&
           engine_.lexicon.word(tokens[next - 1].word).is(syntax::Trait::pronoun) && known_name(object).empty() &&
           std::find(draft_.behind.begin(), draft_.behind.end(), tokens[next].word) != draft_.behind.end();
  });
}

/// The type's own headline, unless the clause itself tells of more of those who take part.
std::string Titles::title() const {
  Words words(*this);
  if (std::string noun = from_noun(); !noun.empty()) return noun;
  // "did not deny": a template would tell that it was done.
  if ((draft_.polarity == Polarity::negative && draft_.clause_title.negated) || is_parted_by_pronoun())
    if (std::string clause = from_clause(draft_.clause_title); clause.find(' ') != std::string::npos)
      return text::capitalise(std::move(clause));
  std::string title = draft_.rule != syntax::none ? from_roles(words) : std::string();
  const std::size_t told = title.empty() ? 0 : words.told(title);
  if (title.empty() || told < words.count() || !words.names(title)) {
    std::string clause = from_clause(draft_.clause_title);
    const std::size_t told_by_clause = clause.empty() ? 0 : words.told(clause);
    // Where nobody is named, what happened is told as fully as the text does.
    // "says on television that ...": the template tells what is said at once.
    const bool said = engine_.lexicon.verb_is(draft_.verb, syntax::VerbTrait::reporting) && words.tells_text(title);
    const bool fuller =
        told_by_clause == told && !takes_text() && text::length(clause) > text::length(title) && !words.names(title);
    if (!clause.empty() && (title.empty() || (told_by_clause > told && !said) || fuller)) title = std::move(clause);
  }
  if (!title.empty()) title += continuation(title, words);
  if (title.empty()) title = from_type();
  return text::capitalise(std::move(title));
}

}  // namespace dateline::events
