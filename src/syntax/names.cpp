#include "syntax/names.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

using text::Shape;
using text::TokenKind;

constexpr std::uint64_t function_word = traits(Trait::determiner, Trait::possessive, Trait::pronoun, Trait::preposition,
                                               Trait::coordinator, Trait::subordinator, Trait::relative, Trait::modal,
                                               Trait::be, Trait::have, Trait::do_, Trait::negator, Trait::number);

}  // namespace

void NameFinder::run() {
  judge_capitals();
  std::uint32_t done = view_.first;
  for (const std::uint32_t i : out_.name_starts) {
    if (i < done || out_.word_class(i) == WordClass::time) continue;
    std::uint32_t next = take_parallel(i);
    if (next == i && out_.quotes.size() > 1) next = take_quoted(i);
    if (next == i && view_.is(i, Trait::name_start)) next = take_known(i);
    if (next == i && starts_run(i)) next = take_run(i);
    done = std::max(next, i + 1);
  }
}

/// Headlines in Title Case or capitals: there only words the lexicon does not know, or knows as names, are names.
void NameFinder::judge_capitals() {
  // Headlines have no full stop, unless a page repeats one within its text.
  const bool stopped = view_.sign(view_.last - 1, '.');
  const auto counts = [&](std::uint32_t i) { return view_.token(i).end - view_.token(i).start >= 4 && !weak(i); };
  const auto capitals =
      static_cast<std::size_t>(std::count_if(out_.name_starts.begin(), out_.name_starts.end(),
                                             [&](std::uint32_t i) { return view_.capital(i) && counts(i); }));
  if (capitals < (stopped ? std::size_t{6} : std::size_t{3})) return;
  std::size_t lower = 0;
  for (std::uint32_t i = view_.first; i < view_.last && capitals > 5 * lower; ++i)
    if (view_.is_word(i) && !view_.capital(i) && counts(i)) ++lower;
  const auto tells = [&](std::uint32_t i) { return view_.capital(i) && view_.is(i, Trait::verb_third); };
  if (capitals <= 5 * lower ||
      (stopped && (lower != 0 || std::none_of(out_.name_starts.begin(), out_.name_starts.end(), tells))))
    return;
  // Names alone may fill a short line; a headline also has common words.
  all_capitals_ = std::any_of(out_.name_starts.begin(), out_.name_starts.end(), [&](std::uint32_t i) {
    const Shape shape = view_.token(i).shape;
    return (shape == Shape::capitalised || shape == Shape::upper) && view_.any_of(i, content_word) &&
           !view_.any_of(i, office_word | cue | traits(Trait::name_start, Trait::given_name));
  });
  out_.headline = out_.headline || all_capitals_;
}

/// Where any word is capitalised: first in the sentence, or behind an opening quotation mark, a colon or a bullet.
bool NameFinder::weak(std::uint32_t i) const noexcept {
  if (i == view_.first) return true;
  switch (out_.word_class(i - 1)) {
    case WordClass::quote:
    case WordClass::open_bracket:
      return i - 1 == view_.first || !view_.joined(i - 1);
    case WordClass::colon:
    case WordClass::stop:
    case WordClass::dash:
      return true;
    case WordClass::close_bracket: {  // "(Update, 12:26) Two ..."
      std::uint32_t closing = view_.first;
      while (out_.class_within(closing) != WordClass::close_bracket) ++closing;
      return closing + 1 == i && out_.class_within(view_.first) == WordClass::open_bracket;
    }
    default:
      return view_.token(i).line_before;
  }
}

/// A word of the language, as far as the lexicon or its ending tells.
bool NameFinder::common(std::uint32_t i) const noexcept {
  const bool word = (view_.traits_at(i) & (function_word | content_word)) != 0;
  // "Signs Bill to", but "Bill Moen Signs"
  if (view_.is(i, Trait::given_name)) return word && all_capitals_ && !view_.unlisted(i + 1);
  return word;
}

/// "According to police": first in a sentence, an unlisted word that opens a preposition of several.
bool NameFinder::opens_function_phrase(std::uint32_t i) const noexcept {
  return view_.is(i, Trait::phrase_start) && weak(i) &&
         view_.lexicon.function_phrase(view_.tokens, i, view_.last).length != 0;
}

bool NameFinder::candidate(std::uint32_t i) const {
  if (!view_.capital(i) || out_.word_class(i) == WordClass::time || opens_function_phrase(i)) return false;
  if (view_.is(i, Trait::modal))
    return is_surname(i) || is_told_surname(i) ||
           (view_.is(i, Trait::given_name) && !all_capitals_ && stands_before_surname(i));
  return !view_.any_of(i, function_word) || view_.is(i, Trait::given_name) || is_foreign_given_name(i);
}

/// "arrested Per Lunde", "Minister Do Kwon": within a sentence a word of grammar has a capital only as a name. What a
/// sentence begins with may follow a stop that was lost: "fled The Lunde family".
bool NameFinder::is_foreign_given_name(std::uint32_t i) const noexcept {
  if (view_.any_of(i, traits(Trait::definite, Trait::indefinite, Trait::number, Trait::subject_pronoun))) return false;
  if (all_capitals_ || weak(i) || view_.token(i).shape != Shape::capitalised) return false;
  if (view_.capital(i - 1) && !view_.any_of(i - 1, office_word)) return false;  // "Bank Of Lunde"
  return view_.unlisted(i + 1) && view_.capital(i + 1) && !starts_known(i + 1);
}

/// "Theresa May", "Prime Minister May": a modal with a capital, behind what stands before a surname.
bool NameFinder::is_surname(std::uint32_t i) const noexcept {
  return i > view_.first && view_.is(i, Trait::modal) && !all_capitals_ && view_.capital(i - 1) &&
         view_.any_of(i - 1, traits(Trait::given_name, Trait::honorific, Trait::title));
}

/// "Aldous fled", "Brown said", "May has gone" in a text that has named Martin Aldous, Ida Brown, Theresa May: first in
/// a sentence a word of the language has a capital too, so that what follows must be a verb of somebody's.
bool NameFinder::is_told_surname(std::uint32_t i) const {
  if (surnames_.empty() || !surnames_.contains(view_.written(i))) return false;
  if (view_.unlisted(i)) return true;  // only its ending makes it a word
  const std::uint32_t next = view_.is(i + 1, Trait::adverb) ? i + 2 : i + 1;
  if (view_.any_of(next, traits(Trait::have, Trait::be, Trait::do_, Trait::genitive))) return true;
  if (view_.is(next, Trait::modal)) return !view_.is(i, Trait::modal);
  return view_.any_of(next, traits(Trait::verb_past, Trait::verb_third)) && !view_.is(next, Trait::noun);
}

/// "Will Smith slapped him", "Grant Hill": a given name that is a word as well, before what may be a surname. "Will
/// Iran agree?", "Hope faded".
bool NameFinder::stands_before_surname(std::uint32_t i) const noexcept {
  const std::uint32_t next = i + 1;
  constexpr std::uint64_t no_surname =
      office_word | function_word | traits(Trait::organisation_cue, Trait::event_noun, Trait::verb_base);
  return view_.capital(next) && out_.word_class(next) != WordClass::time && !view_.sign(view_.last - 1, '?') &&
         !view_.any_of(next, no_surname) && !starts_known(next);
}

/// "Supreme Court", "Foreign Minister": a common word that belongs to a name or an office with the next.
bool NameFinder::names_what_follows(std::uint32_t i) const noexcept {
  const Word& word = view_.word(i);
  std::uint32_t next = i + 1;
  if (view_.sign(next, '.') && word.any_of(traits(Trait::title, Trait::honorific))) ++next;
  if (word.is(Trait::title) && view_.hyphen(next) && view_.capital(next + 1)) return true;  // "President-Elect Moen"
  // "Secretary of State"
  if (word.is(Trait::title) && view_.is(next, Trait::of_marker)) return extend_by_joiner(i, next) != next;
  if (!view_.capital(next) || out_.word_class(next) == WordClass::time) return false;
  if (word.any_of(traits(Trait::title, Trait::honorific))) return true;
  // "Hurricane Katrina"
  const bool verb = word.is(Trait::verb_base) && i > view_.first && view_.is(i - 1, Trait::infinitive_marker);
  if (word.is(Trait::event_noun) && !verb &&
      (view_.unlisted(next) || (view_.is(next, Trait::given_name) && !all_capitals_)))
    return true;
  // "Halders Group": only its ending makes it a word
  if (view_.unlisted(i) && view_.any_of(next, cue)) return true;
  return word.any_of(traits(Trait::noun, Trait::adjective)) && view_.any_of(next, office_word | cue);
}

/// "Red Bull sacked him", "Old Mutual": an adjective before a common word with a capital, which is one only as a name.
/// But "Former Labour leader".
bool NameFinder::opens_name(std::uint32_t i) const noexcept {
  const std::uint32_t next = i + 1;
  return view_.is(i, Trait::adjective) && view_.is_word(next) && view_.capital(next) &&
         out_.word_class(next) != WordClass::time && view_.any_of(next, content_word) &&
         !view_.any_of(next, function_word | office_word | traits(Trait::given_name)) && !starts_known(next) &&
         !view_.any_of(next + 1, office_word);
}

/// "Marks & Spencer said"
bool NameFinder::joins_partner(std::uint32_t i) const noexcept {
  return view_.sign(i + 1, '&') && !view_.any_of(i, function_word) && view_.capital(i + 2);
}

/// "Norling rejected the offer", "Harding said": first in a sentence, what only its ending makes a word, or a gerund,
/// with a verb behind it that wants somebody.
bool NameFinder::acts(std::uint32_t i) const noexcept {
  const std::uint32_t next = i + 1;
  const text::WordId verb = view_.word(next).verb;
  if (view_.any_of(next, traits(Trait::verb_past, Trait::verb_third)) && !view_.any_of(next, traits(Trait::noun)) &&
      view_.lexicon.verb_is(verb, VerbTrait::reporting) && view_.is(i, Trait::verb_gerund))
    return true;
  constexpr std::uint64_t endings = traits(Trait::verb_gerund, Trait::verb_past);  // but "Darkness fell"
  if (!view_.unlisted(i) || (view_.traits_at(i) & endings) == 0) return false;
  return view_.any_of(next, traits(Trait::have, Trait::be, Trait::genitive)) ||
         (view_.any_of(next, traits(Trait::verb_past, Trait::verb_third)) && !view_.is(next, Trait::noun));
}

/// "Van Houwen sold it", first in a sentence.
bool NameFinder::opens_surname(std::uint32_t i) const noexcept {
  return view_.is(i, Trait::name_particle) && view_.capital(i + 1) && view_.unlisted(i + 1) && !starts_known(i + 1);
}

bool NameFinder::starts_run(std::uint32_t i) const {
  if (!candidate(i)) return view_.is(i, Trait::honorific) && view_.capital(i) && names_what_follows(i);
  if (all_capitals_) return !common(i) || names_what_follows(i);
  if (weak(i) && view_.is(i, Trait::given_name) && view_.any_of(i, function_word | content_word))
    return stands_before_surname(i) || names_what_follows(i) ||
           view_.lexicon.verb_is(view_.word(i + 1).verb, VerbTrait::reporting);
  if (weak(i) && common(i))
    return names_what_follows(i) || opens_name(i) || opens_surname(i) || is_told_surname(i) || joins_partner(i) ||
           acts(i);
  return true;
}

bool NameFinder::trusted(std::uint32_t i, const Gazetteer::Match& match) const noexcept {
  bool capital = false;
  for (std::uint32_t k = i; k < i + match.length; ++k) capital = capital || view_.capital(k);
  if (!capital) return false;
  if (match.length > 1) return view_.token(i).shape != Shape::lower || view_.capital(i + match.length - 1);
  const Word& word = view_.word(i);
  // "US" and "us", "WHO" and "who", "Nice" and "nice".
  if (word.any_of(function_word)) return view_.token(i).shape == Shape::upper && !(all_capitals_ && word.is(Trait::be));
  return !((weak(i) || all_capitals_) && word.any_of(content_word) && match.readings.adjective == WordTrie::absent);
}

/// "US recalls envoy", "US charges two men": the first word of a sentence, before what may be its verb and an object.
bool NameFinder::opens_with_deed(std::uint32_t verb) const noexcept {
  const std::uint32_t object = verb + 1;
  if (!view_.is(verb, Trait::verb_third) || object >= view_.last || !view_.is_word(object)) return false;
  if (view_.any_of(object, traits(Trait::determiner, Trait::possessive, Trait::number))) return true;
  return view_.any_of(object, traits(Trait::noun, Trait::adjective)) &&
         !view_.any_of(object, traits(Trait::verb_base, Trait::verb_past, Trait::preposition) | auxiliary_forms);
}

/// "the US president", "US forces" against "the US said".
bool NameFinder::reads_as_adjective(std::uint32_t next, const GazetteerReadings& readings) const noexcept {
  const bool only_adjective = readings.name == WordTrie::absent && readings.people == WordTrie::absent;
  if (only_adjective || view_.hyphen(next)) return true;
  if (!view_.is_word(next) || out_.word_class(next) == WordClass::time) return false;
  if (view_.capital(next)) return candidate(next);
  const Word& word = view_.word(next);
  if (word.traits == 0) return (view_.traits_at(next) & traits(Trait::adverb)) == 0;
  if (word.is(Trait::genitive) || word.any_of(function_word)) return false;
  if (word.any_of(traits(Trait::verb_past))) return false;
  return word.any_of(traits(Trait::noun, Trait::adjective, Trait::verb_gerund));
}

bool NameFinder::starts_known(std::uint32_t i) const noexcept {
  return view_.is(i, Trait::name_start) && view_.lexicon.gazetteer().longest(view_.tokens, i, view_.last).length != 0;
}

/// "Tokyo Electric Power", "Java Sea", "Google Maps": common words with capitals behind a place or a body. But "Beijing
/// Summit".
bool NameFinder::is_named_after_place(std::uint32_t place, std::uint32_t next, std::uint32_t end) const noexcept {
  if (weak(next) || view_.is(end - 1, Trait::event_noun)) return false;
  const Gazetteer::Match match = view_.lexicon.gazetteer().longest(view_.tokens, place, view_.last);
  const EntityKind kind = view_.lexicon.gazetteer().entry(match.readings.name).kind;
  if (kind != EntityKind::place && kind != EntityKind::organisation) return false;
  for (std::uint32_t k = next; k < end; ++k)
    if (!view_.capital(k) || view_.any_of(k, function_word | office_word) || !view_.any_of(k, content_word))
      return false;
  return true;
}

/// An adjective of a country or people, and the name it may begin: "British Airways" is one name, as is the "European
/// Medicines Agency"; "Russian President" is not.
std::uint32_t NameFinder::take_adjective(std::uint32_t i, std::uint32_t next, std::uint32_t adjective) {
  const bool of_country = view_.lexicon.gazetteer().entry(adjective).kind == EntityKind::country || all_capitals_;
  const bool one_word = of_country || view_.is(next, Trait::organisation_cue) || !candidate(next);
  const std::uint32_t cue_at = one_word ? next : run_end(i) - 1;
  const bool organisation = view_.capital(next) && !view_.any_of(next, office_word) &&
                            view_.is(cue_at, Trait::organisation_cue) && !view_.capital(cue_at + 1) && !all_capitals_;
  NameSpan span;
  span.tokens = {i, next};
  span.nationality = adjective;
  span.adjective = !organisation;
  span.kind = organisation ? EntityKind::organisation : EntityKind::other;
  if (organisation) {  // "European Court of Human Rights", but not "British Embassy in Rome"
    const std::uint32_t end = run_end(i);
    while (span.tokens.last < end && (span.tokens.last == next || !view_.is(span.tokens.last, Trait::location)))
      ++span.tokens.last;
  }
  emit(span);
  return span.tokens.last;
}

/// Does a known name, which ends before `next`, begin a longer one? "China Eastern Airlines", "Jordan Peterson"; but
/// "Beijing Olympics" and "Ukraine War" keep the place apart.
bool NameFinder::begins_longer_name(std::uint32_t i, std::uint32_t next) const {
  // "Kolm de Val"
  if (next == i + 1 && view_.is(next, Trait::name_particle) && view_.token(next).shape == text::Shape::lower &&
      view_.capital(next + 1) && view_.unlisted(next + 1) && !starts_known(next + 1) && !all_capitals_)
    return true;
  if (!candidate(next) || all_capitals_ || view_.token(next).line_before || view_.any_of(next, office_word) ||
      starts_known(next))
    return false;
  const std::uint32_t end = run_end(i);
  for (std::uint32_t k = next; k < end; ++k)
    if (view_.is(k, Trait::organisation_cue)) return true;
  // "Baltic Pearl"
  const bool one_word = end == next + 1 && (view_.unlisted(next) || view_.is(next, Trait::given_name));
  const bool lies_there = end == next + 1 && view_.is(next, Trait::place_cue) && !out_.headline;  // "Congo River"
  return next == i + 1 &&
         (view_.is(i, Trait::given_name) || one_word || lies_there || is_named_after_place(i, next, end));
}

std::uint32_t NameFinder::take_known(std::uint32_t i) {
  const Gazetteer::Match match = view_.lexicon.gazetteer().longest(view_.tokens, i, view_.last);
  if (match.length == 0 || !trusted(i, match)) return i;
  const std::uint32_t next = i + match.length;
  const GazetteerReadings& readings = match.readings;
  // "Christian Lindner" is a person
  if (match.length == 1 && readings.name == WordTrie::absent && view_.is(i, Trait::given_name) &&
      view_.unlisted(next) && view_.capital(next) && !all_capitals_)
    return i;
  const bool deed = i == view_.first && readings.name != WordTrie::absent && !all_capitals_ && opens_with_deed(next);
  if (readings.adjective != WordTrie::absent && !deed && reads_as_adjective(next, readings))
    return take_adjective(i, next, readings.adjective);
  NameSpan span;
  span.tokens = {i, next};
  if (readings.name == WordTrie::absent) {
    span.nationality = readings.people != WordTrie::absent ? readings.people : readings.adjective;
    span.adjective = readings.people == WordTrie::absent;
    span.kind = EntityKind::group;
    emit(span);
    return next;
  }
  if (begins_longer_name(i, next)) {
    const std::uint32_t end = run_end(i);
    split(i, end);
    return end;
  }
  span.gazetteer = readings.name;
  span.kind = view_.lexicon.gazetteer().entry(readings.name).kind;
  emit(span);
  return next;
}

/// The title nearest to the name it stands before; `none` when there is no title.
std::uint32_t NameFinder::last_title(std::uint32_t start, std::uint32_t end) const noexcept {
  for (std::uint32_t k = end; k-- > start;) {
    const Word& word = view_.word(k);
    if (!word.any_of(office_word | traits(Trait::honorific))) continue;
    if (k > start && view_.is(k - 1, Trait::given_name) && k + 1 == end) continue;  // Tom King
    if (k + 1 < end && view_.hyphen(k + 1)) {
      if (word.is(Trait::title) && k + 3 < end && common(k + 2)) return k + 2;  // President-Elect Moen
      continue;                                                                 // Son-hui
    }
    if (k > start && view_.sign(k - 1, '&')) continue;                              // Weiss & Sons
    if (k > start && k + 1 < end && view_.is(k + 1, Trait::name_suffix)) continue;  // Otto Child Jr.
    // "Council of Ministers", "Party for National Renewal"
    const bool joined = k > start && (view_.is(k - 1, Trait::of_marker) ||
                                      (k + 1 < end && view_.is(k - 1, Trait::name_joiner) &&
                                       !view_.any_of(k - 1, traits(Trait::additive, Trait::location))));
    if (joined && k >= start + 2 && view_.is(k - 2, Trait::organisation_cue)) continue;
    if (k + 1 < end && view_.any_of(end - 1, cue)) continue;  // General Motors
    // "Ministry of Health and Child Care"
    if (k > start + 2 && k + 2 == end && view_.is(k - 1, Trait::additive) && view_.is(start, Trait::organisation_cue) &&
        view_.is(k - 2, Trait::noun) && view_.is(k + 1, Trait::noun) && !view_.is(k + 1, Trait::given_name))
      continue;
    return k;
  }
  return none;
}

std::uint32_t NameFinder::office_start(std::uint32_t start, std::uint32_t title) const noexcept {
  std::uint32_t first = title;
  while (first > start) {
    const Word& word = view_.word(first - 1);
    const bool part =
        view_.sign(first - 1, '-') || view_.sign(first - 1, '.') || view_.is(first - 1, Trait::of_marker) ||
        view_.is(first - 1, Trait::additive) ||
        (word.any_of(traits(Trait::noun, Trait::adjective, Trait::title, Trait::honorific, Trait::given_name)) &&
         !word.is(Trait::given_name) && !word.is(Trait::organisation_cue) &&
         !(word.is(Trait::name_start) &&
           view_.lexicon.gazetteer().longest(view_.tokens, first - 1, title).length != 0));
    if (!part) break;
    --first;
  }
  return first;
}

void NameFinder::split(std::uint32_t start, std::uint32_t end) {
  const std::uint32_t title = last_title(start, end);
  std::uint32_t name = start;
  if (title != none) {
    const std::uint32_t office = office_start(start, title);
    name = title + 1;
    // "Secretary of State Warren Christopher": what "of" joins to the title belongs to it.
    while (name + 1 < end && view_.is(name, Trait::of_marker)) name += view_.is(name + 1, Trait::definite) ? 3 : 2;
    if (view_.sign(name, '.') && name < end) ++name;
    if (office > start) emit({{start, office}, none, none, kind_of({start, office}, false), false, false});
    for (std::uint32_t k = office; k < std::min(name, end); ++k) out_.classes[k - view_.first] = WordClass::noun;
  }
  if (name == end) return;
  const EntityKind kind = kind_of({name, end}, title != none);
  if (name == start && title == none && begins_with_number(start, end)) --name;
  emit({{name, end}, none, none, kind, false, title != none});
}

/// "Odex France", "Forward Norland"
bool NameFinder::ends_with_country(TokenRange name) const noexcept {
  if (name.last != name.first + 2 || !view_.is(name.last - 1, Trait::name_start)) return false;
  const Gazetteer::Match match = view_.lexicon.gazetteer().longest(view_.tokens, name.last - 1, name.last);
  return match.length == 1 && match.readings.name != WordTrie::absent &&
         view_.lexicon.gazetteer().entry(match.readings.name).kind == EntityKind::country;
}

EntityKind NameFinder::kind_of(TokenRange name, bool titled) const noexcept {
  if (titled) return EntityKind::person;
  while (name.last > name.first + 1 && view_.sign(name.last - 1, '.')) --name.last;  // "Odex Inc."
  std::size_t words = 0;
  bool common_words = false;
  bool organisation = false;
  for (std::uint32_t k = name.first; k < name.last; ++k) {
    if (view_.sign(k, '&')) return EntityKind::organisation;  // "Weiss & Sons"
    if (!view_.is_word(k)) continue;
    ++words;
    common_words =
        common_words || (common(k) && !view_.is(k, Trait::name_particle) && !view_.is(k, Trait::name_suffix));
    organisation = organisation || (view_.is(k, Trait::organisation_cue) &&
                                    (k + 1 == name.last || view_.is(k + 1, Trait::name_joiner)));
  }
  const bool given = view_.is(name.first, Trait::given_name);
  if (!given && ends_with_country(name)) return EntityKind::organisation;
  if (organisation && !(given && words == 2)) return EntityKind::organisation;
  if (view_.is(name.last - 1, Trait::place_cue) || (words > 1 && view_.is(name.first, Trait::place_cue)))
    return EntityKind::place;
  // "the Astrid Marie" is a ship.
  const bool after_article =
      view_.is(name.first - 1, Trait::definite) && !view_.is(name.first - 1, Trait::complementiser);
  if (given && words <= 5 && !(after_article && words > 1)) return EntityKind::person;
  if (words == 1) {
    const std::size_t length = view_.token(name.first).end - view_.token(name.first).start;
    return view_.token(name.first).shape == Shape::upper && length <= 6 && !all_capitals_ ? EntityKind::organisation
                                                                                          : EntityKind::other;
  }
  return words <= 4 && !common_words && !after_article ? EntityKind::person : EntityKind::other;
}

void NameFinder::emit(NameSpan name) {
  for (std::uint32_t k = name.tokens.first; k < name.tokens.last; ++k)
    out_.classes[k - view_.first] = name.adjective ? WordClass::adjective : WordClass::name;
  out_.names.push_back(name);
}

}  // namespace dateline::syntax
