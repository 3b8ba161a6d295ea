#include "events/titles.hpp"

#include "events/mentions.hpp"
#include "events/shortened.hpp"
#include "events/title_words.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace dateline::events {

std::string_view Titles::known_name(const Participant& participant) const {
  if (participant.country != syntax::none) return engine_.lexicon.gazetteer().entry(participant.country).name;
  const bool by_name = participant.entity != syntax::none && !participant.counted;
  return by_name ? std::string_view(entities_[participant.entity].name) : std::string_view();
}

/// "Swiss National Bank", where the text names it so and the entity goes without the country.
std::string Titles::with_nation(const Participant& participant) const {
  const std::string_view known = known_name(participant);
  if (known.empty() || participant.nation.empty()) return {};
  const std::string_view own = reading_.words({participant.nation.last, participant.tokens.last});
  return own == known ? std::string(reading_.words(participant.nation)).append(" ").append(known) : std::string();
}

/// "plane", where the title may tell "Norvik Air plane"
std::string Titles::own_words(const Participant& participant) const {
  return phrases_.text(without_determiner(participant.tokens), max_filler);
}

/// Does another participant name whoever owns this one: himself, "Weiss's wife" before "his daughter"?
bool Titles::tells_owner(const Participant& other, const Participant& owned) const {
  if (owned.owner == syntax::none || owned.tokens.contains(other.tokens.first)) return false;
  if (other.entity == owned.owner) return true;
  if (other.entity != syntax::none || other.kind == EntityKind::text || other.tokens.first > owned.tokens.first)
    return false;
  return other.owner == owned.owner || is_mentioned_in(entities_[owned.owner], reading_.bytes(other.tokens));
}

/// \param room for a role that takes text
std::string Titles::name(const Participant& participant, std::size_t room) const {
  if (std::string whole = with_nation(participant); !whole.empty()) return whole;
  if (const std::string_view known = known_name(participant); !known.empty()) return std::string(known);
  const bool told_before = std::any_of(draft_.participants.begin(), draft_.participants.end(),
                                       [&](const Participant& other) { return tells_owner(other, participant); });
  const std::string& genitive = engine_.newsroom.genitive;
  const bool tellable = !participant.genitive || !genitive.empty();
  if (participant.owner != syntax::none && tellable && !told_before) {  // "the firm's chairman"
    const syntax::TokenRange rest{participant.behind_owner, participant.tokens.last};
    const bool parted = reading_.tokens()[rest.first].space_before;
    return entities_[participant.owner].name + (participant.genitive ? genitive : std::string()) + (parted ? " " : "") +
           phrases_.text(rest, max_filler);
  }
  if (participant.kind == EntityKind::text) {
    const std::uint32_t behind = behind_teller(participant.told);
    if (behind == syntax::none) return phrases_.said(participant.told, room);
    const std::string again = again_of_teller();
    return again + " " + phrases_.said({behind, participant.told.last}, room - std::min(room, again.size() + 1));
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
      syntax::Trait::complementiser, syntax::Trait::pronoun, syntax::Trait::possessive,
      syntax::Trait::indefinite);  // "an Odex bid": no verb
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
    // "the Odex bid to end the war": a noun
    const auto is = [&](std::uint32_t at, syntax::Trait trait) {
      return at < told.last && engine_.lexicon.word(tokens[at].word).is(trait);
    };
    const bool aimed = is(token, syntax::Trait::noun) && is(token + 1, syntax::Trait::infinitive_marker);
    const bool subject = token < told.last && engine_.lexicon.word(tokens[token].word).any_of(verbs) && !aimed;
    return subject && tells_alone(*teller) && !phrases_.is_quoted(told) ? token : syntax::none;
  }
  return syntax::none;
}

/// Without an article or whose it is; "several managers", "some of the hostages" stay what they are.
syntax::TokenRange Titles::without_determiner(syntax::TokenRange tokens) const {
  const text::WordId first = reading_.tokens()[tokens.first].word;
  const bool determined =
      engine_.lexicon.word(first).any_of(syntax::traits(syntax::Trait::definite, syntax::Trait::possessive)) ||
      engine_.newsroom.is_left_out(first);
  if (determined && tokens.last - tokens.first > 1) ++tokens.first;
  return tokens;
}

/// "him" tells the reader of a title nothing.
bool Titles::is_told(const Participant& participant) const {
  return !participant.pronoun || !participant.called.empty() || !known_name(participant).empty();
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

bool Titles::takes_text() const {
  return std::any_of(draft_.participants.begin(), draft_.participants.end(),
                     [](const Participant& each) { return each.kind == EntityKind::text; });
}

/// "Weiss says ministers | were weighing ...": is there a verb besides that of the title itself, which is in the
/// present?
bool Titles::tells_deed(std::string_view title) const {
  constexpr std::uint64_t sure = syntax::auxiliary_forms | syntax::traits(syntax::Trait::verb_past);
  for (std::size_t at = 0; at < title.size();) {
    const std::size_t end = std::min(title.find(' ', at), title.size());
    const text::WordId word = engine_.vocabulary.find(title.substr(at, end - at));
    if (word != text::unknown_word && engine_.lexicon.word(word).any_of(sure)) return true;
    at = end + 1;
  }
  return false;
}

/// The first template that fits and tells the roles in the order of the text; without one, the first that fits.
std::string Titles::from_roles(Words& words) const {
  constexpr std::size_t least_told = 60;  // what is shorter may have lost what was said
  std::string longest;
  std::string unordered;
  std::size_t told = 0;
  for (const rules::TitleTemplate& form : engine_.rules.rule(draft_.rule).titles) {
    std::string title = form.fill(words);
    std::size_t length = text::length(title);
    if (length > max_length && takes_text()) {
      words.keep_free(length - max_length);
      std::string shorter = form.fill(words);
      words.keep_free(0);
      if (length > longest_with_text || text::length(shorter) >= least_told || tells_deed(shorter))
        title = std::move(shorter);
      length = text::length(title);
    }
    if (title.empty()) continue;
    if (length > (takes_text() ? longest_with_text : longest_title)) {
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

/// "told [her] to leave": whom it was said to is not known, and a template would have nobody in that place.
bool Titles::is_said_to_unknown() const {
  const std::uint32_t next = draft_.trigger.last;
  if (draft_.nominal || draft_.clause_title.words.first != next) return false;
  if (!engine_.lexicon.word(reading_.tokens()[next].word).is(syntax::Trait::object_pronoun)) return false;
  const auto& all = draft_.participants;
  const bool known =
      std::any_of(all.begin(), all.end(), [&](const Participant& one) { return one.tokens.contains(next); });
  return !known && std::any_of(all.begin(), all.end(), [&](const Participant& one) {
    return one.kind == EntityKind::text && next < one.tokens.first &&
           engine_.lexicon.word(reading_.tokens()[one.tokens.first].word).is(syntax::Trait::infinitive_marker) &&
           phrases_.behind_times({next + 1, one.tokens.first}).empty();
  });
}

/// "Weiss makes a threat": who did something of a type that is told by its verb, where there was more of it to tell.
bool Titles::tells_type_alone(std::string_view title) const {
  if (draft_.nominal || draft_.rule == syntax::none) return false;
  const auto& forms = engine_.rules.rule(draft_.rule).titles;
  return !forms.empty() && forms.back().tells_type_alone() && forms.front().takes_verb() &&
         forms.back().fill(Words(*this)) == title;
}

/// The type's own headline, unless the clause itself tells of more of those who take part.
std::string Titles::title() const {
  Words words(*this);
  if (std::string noun = from_noun(); !noun.empty()) return noun;
  // "did not deny": a template would tell that it was done.
  if ((draft_.polarity == Polarity::negative && draft_.clause_title.negated) || is_parted_by_pronoun() ||
      is_said_to_unknown())
    if (std::string clause = from_clause(draft_.clause_title); clause.find(' ') != std::string::npos)
      return text::capitalise(std::move(clause));
  std::string title = draft_.rule != syntax::none ? from_roles(words) : std::string();
  const std::size_t told = title.empty() ? 0 : words.told(title);
  const bool bare = tells_type_alone(title);
  if (title.empty() || told < words.count() || !words.names(title) || bare) {
    std::string clause = from_clause(draft_.clause_title);
    const std::size_t told_by_clause = clause.empty() ? 0 : words.told(clause);
    // Where nobody is named, what happened is told as fully as the text does.
    // "says on television that ...": the template tells what is said at once.
    const bool said = engine_.lexicon.verb_is(draft_.verb, syntax::VerbTrait::reporting) && words.tells_text(title);
    const bool fuller =
        told_by_clause == told && !takes_text() && text::length(clause) > text::length(title) && !words.names(title);
    const bool tells_more = bare && told_by_clause >= told && text::length(clause) > text::length(title);
    if (!clause.empty() && (title.empty() || (told_by_clause > told && !said) || fuller || tells_more))
      title = std::move(clause);
  }
  if (!title.empty()) title += continuation(title, words);
  if (title.empty()) title = from_type();
  return text::capitalise(std::move(title));
}

}  // namespace dateline::events
