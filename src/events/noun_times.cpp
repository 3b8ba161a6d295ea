// Which time belongs to an event that a noun tells, and which times such nouns keep from the verbs around them.
#include "events/anniversaries.hpp"
#include "events/time_attachment.hpp"

#include "syntax/lexicon.hpp"

#include <algorithm>

namespace dateline::events {

using syntax::Predicate;
using syntax::TokenRange;
using syntax::Trait;

bool TimeAttachment::is_year(std::size_t time) const {
  const TokenRange tokens = times_[time].tokens;
  const bool bare =
      tokens.last - tokens.first == 1 || (tokens.last - tokens.first == 2 && is(tokens.first, Trait::definite));
  return bare && expressions_[times_[time].index].date.precision() == Precision::year;
}

/// "the [2017 and 2018] fires": a year that "and" joins to the next.
bool TimeAttachment::is_first_of_years(std::size_t time) const {
  if (time + 1 >= times_.size() || !is_year(time) || !is_year(time + 1)) return false;
  const std::uint32_t joiner = times_[time].tokens.last;
  return times_[time + 1].tokens.first == joiner + 1 && is(joiner, Trait::additive);
}

/// "fined over [2012] crash", "victims of [2017] and [2018] fires", in headlines "convicted in [2012] Kolm shooting":
/// where the phrase begins that years behind a preposition describe without an article, else none.
std::uint32_t TimeAttachment::phrase_of_bare_year(std::size_t time) const {
  using syntax::WordClass;
  const std::uint32_t year = first_year(time);
  const std::uint32_t first = times_[is_first_of_years(time) ? time + 1 : time].tokens.last;
  if (!is_year(time) || year < analysis_->tokens.first + 2 || first >= analysis_->tokens.last ||
      analysis_->word_class(year - 1) != WordClass::preposition)
    return syntax::none;
  const WordClass behind = analysis_->word_class(first);
  if (behind != WordClass::noun && (!analysis_->headline || behind != WordClass::name)) return syntax::none;
  const auto event = std::find_if(analysis_->phrases.begin(), analysis_->phrases.end(), [&](const auto& phrase) {
    return phrase.tokens.first == first && is(phrase.tokens.last - 1, Trait::event_noun);
  });
  const bool of_event = event != analysis_->phrases.end();
  const bool temporal = cues_.temporal_preposition((*tokens_)[year - 1].word);
  if (analysis_->headline) return of_event || !temporal ? first : syntax::none;
  // "a series of 2017 fires destroyed": what they did they did then.
  if (!of_event || is_verb(analysis_->word_class(event->tokens.last))) return syntax::none;
  return is(year - 1, Trait::of_marker) || !temporal ? first : syntax::none;
}

/// The first word of the years, of which the time may be the second.
std::uint32_t TimeAttachment::first_year(std::size_t time) const {
  return times_[time > 0 && is_first_of_years(time - 1) ? time - 1 : time].tokens.first;
}

/// "Monday's deadly attack": a time in the genitive stands before the phrase it belongs to, whose first token follows.
/// \param next index of the first phrase that may begin there
std::uint32_t TimeAttachment::phrase_described(std::size_t time, std::size_t next) const {
  std::uint32_t token = times_[time].tokens.last;  // the one before the phrase
  if (const std::uint32_t event = event_described(time); event != syntax::none)
    token = event - 1;
  else if (const std::uint32_t described = phrase_of_bare_year(time); described != syntax::none)
    token = described - 1;
  else if (token >= analysis_->tokens.last || analysis_->word_class(token) != syntax::WordClass::genitive)
    return syntax::none;
  const auto& phrases = analysis_->phrases;
  std::uint32_t longest = syntax::none;
  for (std::size_t p = next; p < phrases.size() && phrases[p].tokens.first <= token + 1; ++p)
    if (phrases[p].tokens.first == token + 1 && !phrases[p].is_coordination() &&
        (longest == syntax::none || phrases[p].tokens.last > phrases[longest].tokens.last))
      longest = static_cast<std::uint32_t>(p);
  return longest;
}

/// "the 25 May attacks", "Weiss's 25 May death", "the May 25, 2021, attacks": where the phrase of an event noun begins
/// that a day behind a determiner, which an expression may hold, describes; else none.
std::uint32_t TimeAttachment::event_described(std::size_t time) const {
  const TokenRange tokens = times_[time].tokens;
  const std::uint32_t start = analysis_->tokens.first;
  const auto is_definite = [&](std::uint32_t token) { return is(token, Trait::definite); };
  const auto before = tokens.first > start ? analysis_->word_class(tokens.first - 1) : syntax::WordClass::stop;
  const bool parted = analysis_->word_class(tokens.last) == syntax::WordClass::comma;
  const bool determined = is_definite(tokens.first) || before == syntax::WordClass::genitive ||
                          before == syntax::WordClass::possessive ||
                          (parted && tokens.first > start && is_definite(tokens.first - 1));
  const std::uint32_t first = tokens.last + (parted ? 1 : 0);
  if (!determined || first >= analysis_->tokens.last) return syntax::none;
  // "its 9 February friendly": whatever somebody has is described by the day.
  const bool owned = before == syntax::WordClass::genitive || before == syntax::WordClass::possessive;
  const bool event = std::any_of(analysis_->phrases.begin(), analysis_->phrases.end(), [&](const auto& phrase) {
    return phrase.tokens.first == first && phrase.head != syntax::none && phrase.name.empty() &&
           (owned || is(phrase.head, Trait::event_noun));
  });
  return event ? first : syntax::none;
}

/// "the 1950s singer", "the 2022 Winter Games": with an article, and no preposition before it, a year or more describes
/// the noun behind it.
bool TimeAttachment::opens_phrase(std::size_t time) const {
  const TokenRange tokens = times_[time].tokens;
  const auto behind = analysis_->word_class(tokens.last);
  if (behind != syntax::WordClass::noun && behind != syntax::WordClass::name) return false;
  if (tokens.last - tokens.first < 2 ||
      (*tokens_)[tokens.first + 1].kind != text::TokenKind::number)  // not "that year the king died"
    return false;
  const Date& date = expressions_[times_[time].index].date;
  const auto first = date.earliest();
  const auto last = date.latest();
  if (!first || !last || *last - *first < std::chrono::days{80}) return false;
  return is(tokens.first, Trait::definite) && analysis_->word_class(tokens.first - 1) != syntax::WordClass::preposition;
}

/// "dismissed the plea in [the 2012] Kolm murder case": the year tells which case, whatever is done in it now.
bool TimeAttachment::is_year_of_case(std::size_t time) const {
  constexpr std::uint32_t longest = 8;  // tokens between the year and its noun
  const TokenRange tokens = times_[time].tokens;
  if (!is_year(time)) return false;
  std::uint32_t opening = tokens.first;  // "the sensational 2012 case"
  while (opening > analysis_->tokens.first && tokens.first - opening < longest &&
         analysis_->word_class(opening - 1) == syntax::WordClass::adjective)
    --opening;
  const bool determined =
      is(tokens.first, Trait::definite) || (opening > analysis_->tokens.first && is(opening - 1, Trait::definite));
  const std::uint32_t end = std::min(analysis_->tokens.last, tokens.last + longest);
  // Headlines leave the article out: "in 2012 Kolm murder case".
  for (std::uint32_t token = tokens.last; (determined || analysis_->headline) && token < end; ++token) {
    if (cues_.case_noun((*tokens_)[token].word)) return true;
    const syntax::WordClass word = analysis_->word_class(token);
    if (word != syntax::WordClass::name && word != syntax::WordClass::noun && word != syntax::WordClass::adjective &&
        word != syntax::WordClass::coordinator && word != syntax::WordClass::genitive)
      return false;
  }
  return false;
}

/// "the deadliest of 2018": what a superlative without a noun is chosen from.
bool TimeAttachment::is_of_superlative(std::size_t time) const {
  const std::uint32_t first = times_[time].tokens.first;
  if (first < analysis_->tokens.first + 2) return false;
  return is(first - 1, Trait::of_marker) && analysis_->word_class(first - 2) == syntax::WordClass::adjective;
}

/// "on trial for the disaster [of July 6]", "asked about the attack [of 3 May]": the day of what a preposition other
/// than those of events leads to.
bool TimeAttachment::is_of_event_behind(std::size_t time) const {
  const std::uint32_t first = times_[time].tokens.first;
  if (first < analysis_->tokens.first + 3 || !is(first - 1, Trait::of_marker)) return false;
  return std::any_of(analysis_->phrases.begin(), analysis_->phrases.end(), [&](const syntax::NounPhrase& phrase) {
    if (phrase.tokens.last + 1 != first || phrase.head == syntax::none || !is(phrase.head, Trait::event_noun) ||
        phrase.tokens.first == analysis_->tokens.first)
      return false;
    const std::uint32_t before = phrase.tokens.first - 1;
    return analysis_->word_class(before) == syntax::WordClass::preposition &&
           !cues_.event_preposition((*tokens_)[before].word);
  });
}

/// "ground zero of typhoon Petra [last year]": of what has a name and happens, which only describes another thing.
bool TimeAttachment::is_of_named_event(std::size_t time) const {
  const TokenRange tokens = times_[time].tokens;
  if (expressions_[times_[time].index].date.precision() == Precision::day) return false;
  const auto& phrases = analysis_->phrases;
  const auto found = std::find_if(phrases.begin(), phrases.end(), [&](const syntax::NounPhrase& phrase) {
    return phrase.tokens.last == tokens.first && !phrase.name.empty() && !phrase.is_coordination();
  });
  if (found == phrases.end()) return false;
  bool event = false;
  for (std::uint32_t token = found->tokens.first; token < found->tokens.last && !event; ++token)
    event = is(token, Trait::event_noun);
  const auto index = static_cast<std::uint32_t>(found - phrases.begin());
  return event && std::any_of(phrases.begin(), phrases.end(), [&](const auto& other) { return other.of == index; });
}

/// "blamed rebels for Monday's attack": whom the attack is blamed on is not told on Monday; but who was hurt "in
/// Monday's attack" was hurt on Monday.
bool TimeAttachment::is_noun_only(std::size_t time) const {
  const std::uint32_t first = first_year(time);
  if (opens_phrase(time) || is_of_superlative(time) || is_year_of_case(time)) return true;
  if (modified_[time] == syntax::none || first == analysis_->tokens.first) return false;
  if (is_done_to(modified_[time])) return true;
  const syntax::WordClass before = analysis_->word_class(first - 1);
  return (before == syntax::WordClass::preposition || before == syntax::WordClass::to) &&
         !cues_.event_preposition((*tokens_)[first - 1].word);
}

/// "condemned Monday's attack": the object of a verb that does not happen when its object does.
bool TimeAttachment::is_done_to(std::uint32_t phrase) const {
  for (std::size_t i = 0; i < analysis_->verbs.size(); ++i) {
    const std::uint32_t object = analysis_->frames[i].object;
    if (object != syntax::none && analysis_->chunks[object].index == phrase)
      return !cues_.occurrence(analysis_->verbs[i].lemma);
  }
  return false;
}

/// "paid a visit": the verb tells nothing but that the noun happens.
bool TimeAttachment::is_light(const Predicate& predicate) noexcept {
  using syntax::Alternation;
  return predicate.verb_group != syntax::none &&
         (predicate.alternation == Alternation::light_verb || predicate.alternation == Alternation::on_a_visit ||
          predicate.alternation == Alternation::motion_purpose);
}

/// "there was", whose subject stands for nobody: what it leads to came about then.
bool TimeAttachment::tells_existence(const Predicate& verb) const {
  if (verb.nominal || verb.verb_group == syntax::none ||
      analysis_->word_class(analysis_->verbs[verb.verb_group].verb) != syntax::WordClass::be)
    return false;
  const std::uint32_t subject = analysis_->frames[verb.verb_group].subject;
  if (subject == syntax::none || !analysis_->phrases[subject].pronoun) return false;
  return is(analysis_->phrases[subject].tokens.first, Trait::adverb);
}

/// The verb that has the noun as its subject or object, or behind a preposition that puts it beside what happens.
/// \param part the argument it is
const Predicate* TimeAttachment::verb_of(const Predicate& noun, const syntax::Argument*& part) const {
  if (noun.phrase == syntax::none) return nullptr;
  const std::uint32_t whole = counted_by(noun.phrase);  // "Monday saw [a wave] of raids"
  for (const Predicate& predicate : analysis_->predicates) {
    if (predicate.nominal || predicate.clause != noun.clause) continue;
    for (const syntax::Argument& argument : analysis_->arguments_of(predicate)) {
      if ((argument.phrase != noun.phrase && argument.phrase != whole) || argument.inherited) continue;
      if (argument.relation == syntax::Relation::subject || argument.relation == syntax::Relation::object ||
          (argument.relation == syntax::Relation::complement && tells_existence(predicate)) ||
          (argument.relation == syntax::Relation::prepositional && !cues_.event_preposition(argument.preposition))) {
        part = &argument;
        return &predicate;
      }
    }
  }
  return nullptr;
}

bool TimeAttachment::is_people(std::uint32_t phrase) const {
  const EntityKind kind = analysis_->phrases[phrase].kind;
  return kind == EntityKind::person || kind == EntityKind::group;
}

/// Is the phrase the noun's own, or one that hangs on it ("protests against [the government] that began in May")?
bool TimeAttachment::tells_of(const Predicate& noun, std::uint32_t phrase) const {
  if (analysis_->extent(noun.phrase).contains(analysis_->phrases[phrase].tokens.first)) return true;
  const auto arguments = analysis_->arguments_of(noun);
  return std::any_of(arguments.begin(), arguments.end(), [&](const syntax::Argument& argument) {
    return argument.phrase == phrase && !argument.inherited && argument.tokens.first >= noun.trigger.last;
  });
}

/// "a trial that began on 3 May", "the trial of Weiss that began on 3 May", "the vote held on 3 May"
const PlacedTime* TimeAttachment::of_relative(const Predicate& noun) const {
  for (const Predicate& predicate : analysis_->predicates) {
    // "the trial, due to start on 3 May,"
    const bool due = predicate.alternation == syntax::Alternation::complement_infinitive &&
                     analysis_->verbs[predicate.verb_group].governor == syntax::none;
    const bool reduced = due || predicate.alternation == syntax::Alternation::reduced_relative;
    if (predicate.nominal || (!reduced && predicate.alternation != syntax::Alternation::relative_clause) ||
        !cues_.occurrence(predicate.lemma) || predicate.trigger.first < noun.trigger.last)
      continue;
    const syntax::Argument* subject = analysis_->find(predicate, syntax::Relation::subject);
    const syntax::Argument* object = analysis_->find(predicate, syntax::Relation::object);
    const syntax::Argument* only = subject != nullptr && object != nullptr ? nullptr
                                   : subject != nullptr                    ? subject
                                                                           : object;
    if (only == nullptr || !only->inherited || only->phrase == syntax::none) continue;
    // "the funeral of two men killed on 3 May": the men were. "The trial of a man that began on 3 May": the trial did.
    const bool of_somebody = only->phrase != noun.phrase && is_people(only->phrase) && !cues_.phase(predicate.lemma);
    if (!of_somebody && tells_of(noun, only->phrase))
      return of_verb(predicate.clause, predicate.trigger.first, !reduced);
  }
  return nullptr;
}

/// "Shots were heard on Monday", "clashes were reported on Monday"
bool TimeAttachment::is_noticed(const Predicate& verb) const {
  return verb.alternation == syntax::Alternation::agentless_passive && cues_.perceiving(verb.lemma);
}

const PlacedTime* TimeAttachment::of_noun(const Predicate& predicate) const {
  if (predicate.phrase != syntax::none)
    if (const PlacedTime* time = of_relative(predicate)) return time;
  const syntax::Argument* part = nullptr;
  const Predicate* verb = verb_of(predicate, part);
  if (is_light(predicate)) {
    const syntax::VerbGroup& group = analysis_->verbs[predicate.verb_group];
    // "agreed to end a strike on Monday": that is when it ends.
    if (cues_.presupposing(group.lemma) && group.finiteness != syntax::Finiteness::finite) return nullptr;
    const PlacedTime* time = of_verb(predicate.clause, group.verb, true);
    return time != nullptr && is_of_nearer_noun(predicate, *time) ? nullptr : time;
  }
  const std::size_t index = behind_noun(predicate);
  if (index < times_.size() && (parted_verb(predicate) != nullptr || is_of_event_behind(index))) return &times_[index];
  if (index < times_.size() && deed_before_[index] == predicate.phrase && tells_day_long_past(times_[index]))
    return &times_[index];
  // "was hit on Monday by the effects of the storm in May": an agent behind the verb keeps a time of its own.
  const bool is_object = verb != nullptr && part->relation != syntax::Relation::subject;
  const bool agent = verb != nullptr && !is_object && predicate.trigger.first > verb->trigger.first;
  // "left on Monday under a deal with Kenya": what stands behind a preposition is no part of what happens.
  const bool causes = verb != nullptr && cues_.causing(verb->lemma);
  const bool apart = verb != nullptr && part->relation == syntax::Relation::prepositional && !causes;
  if (verb != nullptr && !apart && (causes || cues_.occurrence(verb->lemma) || is_noticed(*verb)) &&
      (!agent || index >= times_.size()))
    return of_verb(predicate.clause, verb->trigger.first, true);
  if (index >= times_.size() || is_day_of_charge(predicate, times_[index])) return nullptr;
  if (!is_object || is_target(times_[index])) return &times_[index];  // "announced a rally for Sunday"
  // "arrested on Friday over the death of a student in May": the verb has a time of its own before the noun.
  const PlacedTime* of_governor = of_verb(predicate.clause, verb->trigger.first, true);
  const bool between = of_governor != nullptr && of_governor->tokens.first > verb->trigger.first &&
                       of_governor->tokens.last <= predicate.trigger.first;
  return between ? &times_[index] : nullptr;
}

/// "held the leader of the protests, Ida Moen, [at her home]"
bool TimeAttachment::comma_between(std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t token = first; token < last; ++token)
    if (analysis_->word_class(token) == syntax::WordClass::comma) return true;
  return false;
}

/// "will begin an inquiry into the causes of the crash [on Monday]": what is known of already needs no weekday, what is
/// yet to be done does.
bool TimeAttachment::is_planned_for(const Predicate& noun, const PlacedTime& time) const {
  if (noun.phrase == syntax::none || !analysis_->phrases[noun.phrase].definite || !is_weekday(time)) return false;
  const syntax::VerbGroup* last = nullptr;
  for (const syntax::VerbGroup& verb : analysis_->verbs)
    if (verb.verb < noun.trigger.first && analysis_->clause_at(verb.verb) == noun.clause) last = &verb;
  if (last == nullptr || verbs_between(last->verb + 1, time.tokens.first) != 0) return false;
  return cues_.future_in_past(last->modal) || lies_ahead(static_cast<std::uint32_t>(last - analysis_->verbs.data()));
}

/// "an inquiry into a [collapse] in 2018": a month or a year is that of the event right before it.
bool TimeAttachment::is_of_nearer_noun(const Predicate& noun, const PlacedTime& time) const {
  if (expressions_[time.index].date.precision() == Precision::day) return false;
  const auto arguments = analysis_->arguments_of(noun);
  const auto is_argument = [&](const Predicate& nearer) {
    return std::any_of(arguments.begin(), arguments.end(), [&](const syntax::Argument& argument) {
      return argument.phrase == nearer.phrase && argument.relation == syntax::Relation::prepositional;
    });
  };
  return std::any_of(analysis_->predicates.begin(), analysis_->predicates.end(), [&](const Predicate& nearer) {
    return nearer.nominal && nearer.phrase != syntax::none && nearer.trigger.first > noun.trigger.last &&
           is_right_behind(time, nearer.trigger.last) && is_argument(nearer);
  });
}

/// The time right behind a noun and what hangs on it, a preposition between at most; times_.size() when there is none.
std::size_t TimeAttachment::behind_noun(const Predicate& noun) const {
  constexpr std::uint32_t gap = 6;  // tokens between a noun and its next argument: preposition, article, adjectives
  std::uint32_t end = noun.trigger.last;
  for (const syntax::Argument& argument : analysis_->arguments_of(noun))
    if (!argument.inherited && argument.tokens.first >= end && argument.tokens.first <= end + gap &&
        verbs_between(end, argument.tokens.first) == 0 && !comma_between(end, argument.tokens.first))
      end = argument.tokens.last;
  for (std::size_t i = 0; i < times_.size(); ++i)
    if (usable(i, noun.clause) && times_[i].tokens.first >= noun.trigger.last && times_[i].tokens.first <= end + 2 &&
        verbs_between(noun.trigger.last, times_[i].tokens.first) == 0 &&
        (deed_before_[i] == noun.phrase || !is_of_deed_charged(i, noun.trigger.first)) &&
        !is_of_bound(times_[i].tokens.first, noun.trigger.first) && !is_planned_for(noun, times_[i]) &&
        !is_of_deed_around(noun, times_[i]) && !is_of_nearer_noun(noun, times_[i]))
      return i;
  return times_.size();
}

/// "[a series] of raids": the indefinite noun that tells how many; the phrase itself where there is none.
std::uint32_t TimeAttachment::counted_by(std::uint32_t phrase) const {
  const auto& phrases = analysis_->phrases;
  for (std::uint32_t p = phrase; p-- > 0 && phrases[p].tokens.last + 1 >= phrases[phrase].tokens.first;)
    if (phrases[p].of == phrase && !phrases[p].definite && analysis_->phrases[phrase].plural &&
        analysis_->word_class(phrases[p].tokens.first) == syntax::WordClass::determiner)
      return p;
  return phrase;
}

/// "won with 61 percent [of the vote] on Sunday": what a figure is a part of was not what happened then.
bool TimeAttachment::is_whole_of_figure(std::uint32_t phrase) const {
  const auto& phrases = analysis_->phrases;
  return !phrases[phrase].plural && std::any_of(phrases.begin(), phrases.begin() + phrase, [&](const auto& part) {
    return part.of == phrase && part.number != 0 && !part.definite;
  });
}

/// "October crude fell", "crude for October fell", written in August: the month to come for which it is sold, which the
/// past of the verb has put a year back.
bool TimeAttachment::is_month_of_thing(std::size_t time) const {
  constexpr std::chrono::days most{240};
  const TimeExpression& told = expressions_[times_[time].index];
  const TokenRange tokens = times_[time].tokens;
  if (!told.relative || told.relative->month == 0 || told.relative->day != 0 || tokens.last - tokens.first != 1 ||
      told.date.precision() != Precision::month)
    return false;
  const bool attribute = analysis_->word_class(tokens.last) == syntax::WordClass::noun &&
                         owner_[time] == syntax::none &&
                         (tokens.first == analysis_->tokens.first ||
                          analysis_->word_class(tokens.first - 1) != syntax::WordClass::preposition);
  if (!attribute && !is_target(times_[time])) return false;
  const std::optional<Date> written = Date::from_edtf(told.anchor);
  return written && written->earliest() && told.date.latest() && *written->earliest() - *told.date.latest() > most;
}

/// A time behind a noun that hangs on another noun is no verb's: "spoke of his first trip to Rome in 2014". But what
/// was said "in a statement on Monday" was said on Monday.
void TimeAttachment::find_claims() {
  claimed_.assign(times_.size(), false);
  occasion_.assign(times_.size(), syntax::none);
  for (std::size_t i = 0; i < times_.size(); ++i)
    claimed_[i] = is_month_of_thing(i) || is_of_event_behind(i) || is_of_named_event(i);
  for (const Predicate& predicate : analysis_->predicates) {
    // What is cancelled in "cancelled hundreds of flights on Monday" shares the verb's time.
    const bool light = predicate.alternation == syntax::Alternation::light_verb;
    // "laid out the prosecution's case on Monday": who owns what the verb is done to has no time.
    const bool owner = analysis_->word_class(predicate.trigger.last) == syntax::WordClass::genitive;
    if (!predicate.nominal || predicate.phrase == syntax::none || light || owner || is_kind(predicate) ||
        is_whole_of_figure(predicate.phrase))
      continue;
    const Predicate* parted = parted_verb(predicate);
    if (parted == nullptr && is_argument_of_verb(predicate)) continue;
    const std::size_t index = behind_noun(predicate);
    if (index >= times_.size()) continue;
    // "marked the anniversary of the fire on Monday"
    if (anniversary_of(predicate.phrase, *analysis_, *tokens_, cues_)) continue;
    // "annulled the results of the 9 May vote on Thursday": the noun has a time of its own.
    const PlacedTime* own = in_phrase(predicate.phrase);
    if (own != nullptr && own != &times_[index] && owner_[index] == syntax::none) continue;
    // "spoke to reporters before the hearing on Monday": mostly of one day.
    if (parted != nullptr && is_weekday(times_[index]) && !in_perfect(*parted)) continue;
    if (parted == nullptr && encloses(counted_by(predicate.phrase)))
      occasion_[index] = predicate.phrase;
    else
      claimed_[index] = true;
  }
}

/// The noun phrase that holds a time, that it describes, or within whose event the verb's happens; none if there is
/// none.
std::uint32_t TimeAttachment::phrase_of(std::size_t time) const {
  if (owner_[time] != syntax::none) return owner_[time];
  if (modified_[time] != syntax::none) return modified_[time];
  return time < occasion_.size() ? occasion_[time] : syntax::none;
}

/// "met Moen before the vote on 9 May": the verb that happens at another time than the noun, which hangs on it by a
/// preposition; nullptr if there is none.
const Predicate* TimeAttachment::parted_verb(const Predicate& noun) const {
  for (const Predicate& predicate : analysis_->predicates) {
    if (predicate.nominal) continue;
    for (const syntax::Argument& argument : analysis_->arguments_of(predicate))
      if (argument.phrase == noun.phrase && argument.relation == syntax::Relation::prepositional &&
          !argument.inherited && cues_.parting_preposition(argument.preposition))
        return &predicate;
  }
  return nullptr;
}

/// "prisoners of war", "a state of emergency": a bare noun behind "of" tells what kind, not what happened.
bool TimeAttachment::is_kind(const Predicate& noun) const {
  const syntax::NounPhrase& phrase = analysis_->phrases[noun.phrase];
  const bool single = phrase.tokens.last - phrase.tokens.first == 1 && !phrase.plural;
  // "a verdict of accidental death": and so is what somebody is held to account for.
  return (single || names_crime(phrase)) &&
         std::any_of(analysis_->phrases.begin(), analysis_->phrases.end(), [&](const syntax::NounPhrase& other) {
           return other.of == noun.phrase && (single || cues_.prosecuting(other.lemma));
         });
}

bool TimeAttachment::is_argument_of_verb(const Predicate& noun) const {
  return std::any_of(analysis_->predicates.begin(), analysis_->predicates.end(), [&](const Predicate& predicate) {
    const auto arguments = analysis_->arguments_of(predicate);
    return !predicate.nominal && std::any_of(arguments.begin(), arguments.end(), [&](const syntax::Argument& argument) {
      if (argument.phrase == noun.phrase) return true;
      // "was hit by a blast and fire on Monday", "reported 40 injuries and two deaths on Monday"
      const bool whole =
          argument.relation == syntax::Relation::subject || argument.relation == syntax::Relation::object;
      return argument.phrase != syntax::none && whole &&
             argument.phrase == analysis_->phrases[noun.phrase].coordination;
    });
  });
}

}  // namespace dateline::events
