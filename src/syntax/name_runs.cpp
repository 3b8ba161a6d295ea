// How far the run of capitalised words of one name goes: particles, hyphens, joiners, suffixes, nicknames.
#include "syntax/names.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

using text::Shape;
using text::TokenKind;

}  // namespace

/// "the People's Party", "Farmers' Bank", "St Anne's Cathedral": the genitive of several or of a saint, before a word
/// with a capital.
bool NameFinder::goes_on_behind_genitive(std::uint32_t start, std::uint32_t genitive) const noexcept {
  if (all_capitals_ || !view_.is(genitive, Trait::genitive) || !candidate(genitive + 1)) return false;
  const bool of_saint = genitive > start + 1 && view_.lexicon.is_saint_title(view_.token(start).word);
  return of_saint ? view_.any_of(genitive + 1, cue | traits(Trait::noun))
                  : genitive == start + 1 && view_.is(start, Trait::plural_noun) && view_.any_of(genitive + 1, cue);
}

/// Otto "Red" Weiss: the token behind the word that follows what stands in quotation marks within a name; none where
/// nothing does.
std::uint32_t NameFinder::behind_nickname(std::uint32_t mark) const noexcept {
  constexpr std::uint32_t longest = 4;  // words in quotation marks
  if (all_capitals_ || out_.word_class(mark) != WordClass::quote || !view_.token(mark).space_before) return none;
  if (!view_.is(mark - 1, Trait::given_name)) return none;
  std::uint32_t end = mark + 1;
  while (end < view_.last && end <= mark + longest && view_.capital(end)) ++end;
  if (end == mark + 1 || end + 1 >= view_.last || out_.word_class(end) != WordClass::quote) return none;
  return view_.joined(end) && view_.token(end + 1).space_before && candidate(end + 1) ? end + 2 : none;
}

/// "Union of South American Nations": a nationality between the "of" of a body's name and the noun it goes with.
bool NameFinder::is_within_complement(std::uint32_t start, std::uint32_t adjective, std::uint32_t noun) const noexcept {
  if (!view_.capital(noun) || !view_.is(noun, Trait::plural_noun) || view_.any_of(noun, office_word)) return false;
  for (std::uint32_t k = start; k + 1 < adjective; ++k)
    if (view_.is(k, Trait::organisation_cue) && view_.is(k + 1, Trait::of_marker)) return true;
  return false;
}

/// "Odex [UK] said", "Odex [France] closed": a country right behind a name that nothing else knows is part of it.
bool NameFinder::is_country_arm(std::uint32_t start, std::uint32_t j, const Gazetteer::Match& match) const noexcept {
  if (match.readings.name == WordTrie::absent || j != start + 1 || all_capitals_ || !view_.unlisted(start) ||
      surnames_.contains(view_.written(start)))
    return false;
  return view_.lexicon.gazetteer().entry(match.readings.name).kind == EntityKind::country &&
         !reads_as_adjective(j + match.length, match.readings);
}

/// By a word with a capital that may be a name of its own.
std::uint32_t NameFinder::extend_by_known(std::uint32_t start, std::uint32_t j) const noexcept {
  const Gazetteer::Match match = view_.lexicon.gazetteer().longest(view_.tokens, j, view_.last);
  // "met Weiss Norwegian officials", but "Ida Zulu said"
  const bool adjective = match.length != 0 && match.readings.adjective != WordTrie::absent;
  const std::uint32_t behind = j + match.length;
  const bool surname = adjective && view_.is(start, Trait::given_name) && !view_.capital(behind) &&
                       !view_.hyphen(behind) && !view_.any_of(behind, traits(Trait::noun, Trait::adjective)) &&
                       !view_.unlisted(behind);
  if (is_country_arm(start, j, match)) return behind;
  if (adjective && !surname && !is_within_complement(start, j, behind)) return j;
  // "Mr Weiss UNESCO told": a body in capitals is no part of somebody's name.
  const bool body = match.length == 1 && match.readings.name != WordTrie::absent &&
                    view_.token(j).shape == Shape::upper &&
                    view_.lexicon.gazetteer().entry(match.readings.name).kind == EntityKind::organisation;
  return body && view_.any_of(start, traits(Trait::honorific, Trait::given_name)) ? j : j + 1;
}

/// By a hyphen and what it joins: "Saint-Denis", "Moon Jae-in"; not by what one could add to any name ("Obama-era",
/// "Apple-led").
std::uint32_t NameFinder::extend_by_hyphen(std::uint32_t j) const noexcept {
  const bool particle = view_.is(j + 1, Trait::name_particle) && view_.hyphen(j + 2);
  const std::uint32_t length = view_.token(j + 1).end - view_.token(j + 1).start;
  const bool preposition = view_.is(j + 1, Trait::preposition) && length <= 2;
  const bool syllable = view_.is_word(j + 1) && length <= 4 && (preposition || !view_.any_of(j + 1, content_word));
  const bool number = view_.token(j + 1).kind == TokenKind::number;
  return view_.capital(j + 1) || particle || syllable || number || is_last_syllable(j) ? j + 2 : j;
}

/// "Kang Dae-[won] resigned", though "won" is a word: behind two words of a name. Not "Otto Bahr-led firms", where it
/// tells of what follows.
bool NameFinder::is_last_syllable(std::uint32_t j) const noexcept {
  constexpr std::uint32_t longest = 4;  // letters
  const auto length = [&](std::uint32_t i) { return view_.token(i).end - view_.token(i).start; };
  if (j < view_.first + 2 || !view_.is_word(j + 1) || length(j + 1) > longest || length(j - 1) > longest + 1)
    return false;
  if (!view_.capital(j - 2) || view_.any_of(j - 1, content_word) || starts_known(j - 1)) return false;
  if (view_.hyphen(j + 2)) return false;
  return !view_.is_word(j + 2) ||
         !(view_.capital(j + 2) || view_.unlisted(j + 2) || view_.any_of(j + 2, traits(Trait::noun, Trait::adjective)));
}

/// "Ministry of Land[, Infrastructure and Transport]": the token behind a list of what a body is for, whose comma
/// stands at `j`; `j` itself where it is no such list.
std::uint32_t NameFinder::extend_by_list(std::uint32_t start, std::uint32_t j) const noexcept {
  if (!view_.sign(j, ',') || all_capitals_) return j;
  bool body = false;
  for (std::uint32_t k = start; k + 1 < j && !body; ++k)
    body = view_.is(k, Trait::organisation_cue) && view_.is(k + 1, Trait::name_joiner) && view_.is(j - 1, Trait::noun);
  const auto subject = [&](std::uint32_t i) {
    return view_.capital(i) && view_.is(i, Trait::noun) && !view_.any_of(i, office_word) && !starts_known(i);
  };
  constexpr std::uint32_t most = 4;  // subjects
  std::uint32_t k = j;
  while (body && view_.sign(k, ',') && subject(k + 1) && k - j < 2 * most) k += 2;
  if (k > j && view_.sign(k, ',')) ++k;  // "Land, Infrastructure, and Transport"
  return k > j && view_.is(k, Trait::additive) && subject(k + 1) && !view_.capital(k + 2) ? k + 2 : j;
}

/// One step on from `j`, the token behind a run; `j` itself when the run ends there.
std::uint32_t NameFinder::extend(std::uint32_t start, std::uint32_t j) const noexcept {
  if (j >= view_.last || view_.token(j).line_before || out_.word_class(j) == WordClass::time) return j;
  if (view_.is_word(j) && view_.token(j).start < view_.token(j).end && view_.written(j).front() == '\'')  // O'Brien
    return goes_on_behind_genitive(start, j)                                               ? j + 2
           : view_.is(j, Trait::genitive) || view_.token(j).end - view_.token(j).start < 4 ? j
                                                                                           : j + 1;
  if (const std::uint32_t nickname = behind_nickname(j); nickname != none) return nickname;
  if (candidate(j)) {
    if (view_.is(j, Trait::given_name) && begins_holder(start, j)) return j;
    if (all_capitals_ && common(j) && !view_.any_of(j, cue | office_word)) return j;
    if (!view_.joined(j) && view_.is(j, Trait::name_start) && j > start) return extend_by_known(start, j);
    return j + 1;
  }
  if (view_.hyphen(j)) return extend_by_hyphen(j);
  if ((view_.sign(j, '/') || view_.sign(j, '&')) && view_.joined(j) && view_.joined(j + 1) && view_.capital(j + 1))
    return j + 2;
  if (view_.sign(j, '&') && view_.capital(j + 1)) return j + 2;
  const bool short_word = view_.token(j - 1).end - view_.token(j - 1).start == 1;
  if (view_.sign(j, '.') && view_.joined(j) && view_.capital(j + 1) &&
      (short_word || view_.any_of(j - 1, traits(Trait::title, Trait::honorific))))
    return j + 2;
  if (view_.token(j).kind == TokenKind::number && view_.joined(j)) return j + 1;
  if (view_.sign(j, '+') && view_.joined(j) && view_.joined(j + 1) && view_.token(j + 1).kind == TokenKind::number)
    return j + 2;  // "the P5+1"
  // "Airbus A320"
  if (view_.capital(j) && j + 1 < view_.last && view_.joined(j + 1) && view_.token(j + 1).kind == TokenKind::number)
    return j + 2;
  if (view_.is(j, Trait::name_suffix) && view_.token(j).shape != Shape::lower) return j + 1;
  // "Otto Weiss, Jr."
  const auto abbreviated_suffix = [&](std::uint32_t i) {
    return i < view_.last && view_.is(i, Trait::name_suffix) && view_.token(i).shape == Shape::capitalised;
  };
  if (view_.sign(j, ',') && abbreviated_suffix(j + 1)) return j + 2;
  // "Ida Moen, KC, told the jury"
  if (view_.sign(j, ',') && j + 2 < view_.last && view_.is(j + 1, Trait::name_suffix) && view_.sign(j + 2, ',') &&
      view_.token(j + 1).shape != Shape::lower)
    return j + 2;
  if (view_.sign(j, '.') && view_.joined(j) && abbreviated_suffix(j - 1)) return j + 1;
  if (view_.is(j, Trait::name_particle) && (view_.capital(j + 1) || view_.hyphen(j + 1))) return j + 1;
  if (view_.is(j, Trait::name_particle) && view_.is(j + 1, Trait::name_particle) && view_.capital(j + 2)) return j + 2;
  if (const std::uint32_t list = extend_by_list(start, j); list != j) return list;
  return extend_by_joiner(start, j);
}

/// "the president of the Kolm Football Union [Otto Weiss]": a given name and one word more, behind the name of what an
/// office is of or for.
bool NameFinder::begins_holder(std::uint32_t start, std::uint32_t j) const noexcept {
  if (j == start || !view_.capital(j + 1) || view_.capital(j + 2) || view_.hyphen(j + 2) ||
      view_.is(start, Trait::given_name) || view_.any_of(j + 1, traits(Trait::organisation_cue, Trait::place_cue)))
    return false;
  const std::uint32_t preposition = view_.is(start - 1, Trait::definite) ? start - 2 : start - 1;
  if (preposition < view_.first + 1 || preposition >= start || !view_.is(preposition, Trait::preposition)) return false;
  return view_.is(preposition - 1, Trait::title) || view_.lexicon.heads_body(view_.token(preposition - 1).word);
}

/// "Bank of Japan", "Secretary of State", "Ministry of Trade and Industry", "the Belt and Road Forum".
std::uint32_t NameFinder::extend_by_joiner(std::uint32_t start, std::uint32_t j) const noexcept {
  if (!view_.is(j, Trait::name_joiner) || all_capitals_) return j;
  std::uint32_t next = j + 1;
  if (view_.is(next, Trait::definite) && view_.is(next, Trait::name_joiner)) ++next;
  if (!view_.capital(next) || out_.word_class(next) == WordClass::time) return j;
  const Word& before = view_.word(j - 1);
  const bool additive = view_.is(j, Trait::additive);
  if (!additive && before.is(Trait::organisation_cue)) {
    // "Committee on Foreign Relations"; but "Kolm Bank in Bergen" tells where it is.
    const bool subject = !view_.is(j, Trait::location) || (view_.is(next, Trait::noun) && !starts_known(next));
    return subject ? next + 1 : j;
  }
  // "the Palace of Kolm"
  if (view_.is(j, Trait::of_marker) && before.is(Trait::place_cue)) return next + 1;
  if (view_.is(j, Trait::of_marker) && before.is(Trait::title)) {
    if (view_.is(next, Trait::noun) && !starts_known(next)) return next + 1;
    if (view_.is(next + 1, Trait::given_name) && view_.capital(next + 1))
      return next + 1;  // "Mayor of Kolm Otto Weiss"
  }
  // "Forces for Defence of Democracy", "Court of Appeal for Traffic"
  if (!additive && !view_.is(j, Trait::location) && view_.is(next, Trait::noun))
    for (std::uint32_t k = start; k + 2 < j; ++k)
      if (view_.is(k, Trait::organisation_cue) && view_.is(k + 1, Trait::name_joiner)) return next + 1;
  if (!additive) return j;
  // "Trade and Industry Secretary Otto Weiss"
  if (next == j + 1 && view_.any_of(j - 1, traits(Trait::noun)) && view_.is(next + 1, Trait::title) &&
      view_.capital(next + 1) && view_.capital(next + 2))
    return next + 1;
  // "the Odex Group and the Sund Group", "Odell Bank and Crane Bank" are two
  if (before.is(Trait::organisation_cue) &&
      (next > j + 1 || (j > start + 1 && view_.token(next + 1).word == view_.token(j - 1).word)))
    return j;
  // "Ministry of Labour and Social Affairs", "Ministry of Women and Child Care"
  const bool described_subject = view_.any_of(j - 1, traits(Trait::noun, Trait::person_noun)) &&
                                 view_.capital(next + 1) && next == j + 1 && view_.is(next + 1, Trait::noun) &&
                                 !view_.is(next + 1, Trait::organisation_cue) && !view_.is(next, Trait::given_name) &&
                                 !starts_known(next);
  for (std::uint32_t k = start; k + 1 < j; ++k)
    if (view_.is(k, Trait::organisation_cue) && view_.is(k + 1, Trait::name_joiner) &&
        !view_.is(k + 1, Trait::additive) && (view_.is(next, Trait::noun) || described_subject))
      return next + 1;
  if (!view_.capital(next + 1) || !view_.any_of(next + 1, traits(Trait::organisation_cue, Trait::event_noun))) return j;
  // "Trade and Industry Board", "Independent Electoral and Boundaries Commission"; "United Dock Workers and Odex
  // Motors" are two
  const bool people = j > start + 1 && view_.is(j - 1, Trait::person_noun);
  const bool described = view_.is(j - 1, Trait::noun) || (view_.is(j - 1, Trait::adjective) && j > start + 1);
  if (described && !people && view_.is(next + 1, Trait::organisation_cue)) return next + 1;
  // "the Belt and Road Forum": the article belongs to the last word, and nothing in it is somebody's name.
  const auto unknown = [&](std::uint32_t i) {
    return view_.lexicon.gazetteer().longest(view_.tokens, i, view_.last).length == 0;
  };
  const bool determined = view_.any_of(start - 1, traits(Trait::definite, Trait::ordinal));
  return j - start == 1 && determined && unknown(start) && unknown(next) ? next + 1 : j;
}

/// "the [One Port, One Law] campaign": the token behind two parts of equal length that begin with the same word and
/// that a common noun follows; `start` itself where no such name stands there.
std::uint32_t NameFinder::parallel_end(std::uint32_t start) const noexcept {
  constexpr std::uint32_t most = 4;  // words of a part
  if (all_capitals_ || !view_.is(start - 1, Trait::definite)) return start;
  std::uint32_t comma = start;
  while (comma - start <= most && view_.capital(comma)) ++comma;
  const std::uint32_t end = comma + 1 + (comma - start);
  if (comma - start < 2 || !view_.sign(comma, ',') || end >= view_.last ||
      view_.token(comma + 1).word != view_.token(start).word)
    return start;
  for (std::uint32_t k = comma + 1; k < end; ++k)
    if (!view_.capital(k)) return start;
  return view_.is(end, Trait::noun) && !view_.capital(end) ? end : start;
}

std::uint32_t NameFinder::run_end(std::uint32_t i) const noexcept {
  std::uint32_t end = i + 1;
  for (std::uint32_t next = extend(i, end); next != end; next = extend(i, end)) end = std::min(next, view_.last);
  return end;
}

std::uint32_t NameFinder::take_parallel(std::uint32_t i) {
  const std::uint32_t end = parallel_end(i);
  if (end != i) emit({{i, end}, none, none, EntityKind::other, false, false});
  return end;
}

/// 'the group "Free Kolm"': behind a noun that tells what bears it, all words of a name in quotation marks are its own.
/// \return the token behind the last; `i` where no such name starts there
std::uint32_t NameFinder::take_quoted(std::uint32_t i) {
  constexpr std::uint32_t longest = 6;  // tokens
  constexpr std::uint64_t small = traits(Trait::determiner, Trait::preposition, Trait::coordinator, Trait::possessive);
  const std::uint32_t first = i > view_.first && view_.is(i - 1, Trait::determiner) ? i - 1 : i;
  if (all_capitals_ || first < view_.first + 2 || out_.word_class(first - 1) != WordClass::quote) return i;
  const std::uint32_t bearer = first - 2;
  if (!view_.is(bearer, Trait::noun) || view_.capital(bearer) || !view_.token(first - 1).space_before) return i;
  std::uint32_t end = i;
  while (end < view_.last && end - first <= longest && view_.is_word(end) &&
         (view_.capital(end) || view_.any_of(end, small)))
    ++end;
  if (end < i + 2 || end >= view_.last || out_.word_class(end) != WordClass::quote || !view_.capital(end - 1)) return i;
  const bool body = view_.is(bearer, Trait::group_noun);
  emit({{i, end}, none, none, body ? EntityKind::organisation : EntityKind::other, false, false});
  return end;
}

std::uint32_t NameFinder::take_run(std::uint32_t i) {
  const std::uint32_t end = run_end(i);
  split(i, end);
  return end;
}

/// "comet 67P/Halden", "21Vantia": a number written together with the name behind it; "5M" and "10C" are amounts.
bool NameFinder::begins_with_number(std::uint32_t start, std::uint32_t end) const noexcept {
  if (start == view_.first || !view_.joined(start) || view_.token(start - 1).kind != TokenKind::number) return false;
  const bool longer = end > start + 1 || view_.token(start).end - view_.token(start).start > 3;
  const bool apart = start - 1 == view_.first || !view_.joined(start - 1);
  return longer && apart && out_.word_class(start - 1) != WordClass::time;
}

}  // namespace dateline::syntax
